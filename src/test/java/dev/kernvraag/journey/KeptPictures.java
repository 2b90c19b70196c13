package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes a picture of whatever keeps a text from being lost, to be looked at: {@code script/pictures}. */
class KeptPictures {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,DARK,360", "EN,LIGHT,360"})
    void whatIsKept(Language language, ColorScheme theme, int width) {
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        boolean dutch = language == Language.NL;
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                Person fay = new Person(chromium, room.network().port(), language, theme, width);
                RoughNetwork network = new RoughNetwork(room.serverPort());
                Person anna = new Person(chromium, network.port(), language, theme, width)) {
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.goTo("workshops/" + room.id());
            anna.enter(room.id(), room.join("Anna"));
            anna.field("canvas.NEED.question").waitFor();
            anna.write(CardKind.NEED, dutch ? "Weten bij wie ik moet zijn" : "Know whom to ask");
            assertThat(anna.page().locator(".kv-card[data-state=saved]")).hasCount(1);

            network.delay(Duration.ofSeconds(2));
            anna.write(CardKind.NEED, dutch ? "Zien hoe ver een aanvraag is" : "See how far a request has come");
            anna.page().locator(".kv-card[data-state=sending]").waitFor();
            picture(anna, "kept-sending" + suffix);

            network.cut();
            network.heal();
            network.cut();
            anna.write(CardKind.NEED, dutch ? "Een vraag één keer stellen" : "Ask a question only once");
            Locator line = anna.page().locator(".kv-connection");
            assertThat(line).hasText(anna.t("board.offline"));
            picture(anna, "kept-offline" + suffix);
            network.heal();
            assertThat(line).hasText(anna.t("board.backSending"));
            picture(anna, "kept-back" + suffix);
            assertThat(anna.page().locator(".kv-card[data-state=saved]")).hasCount(3);

            Locator composer = anna.page().locator(".kv-composer-text");
            composer.fill(dutch ? "Niet meer bellen om te horen wie er" : "No longer call around to find out who");
            room.reveal(Stage.NEEDS);
            room.enter(Stage.GOALS);
            anna.page().locator(".kv-offer").waitFor();
            picture(anna, "kept-offer" + suffix);
            anna.page().locator(".kv-me").click();
            anna.page().getByText(anna.t("room.leave.menu")).click();
            anna.page().getByText(anna.t("room.leave.explained")).waitFor();
            picture(anna, "kept-leave" + suffix);
            anna.click("room.leave.stay");

            anna.click("board.offer.handIn");
            anna.page().locator(".kv-late-card").waitFor();
            picture(anna, "kept-late-participant" + suffix);
            fay.page().locator(".kv-late-card").waitFor();
            picture(fay, "kept-late-facilitator" + suffix);

            CompletableFuture<Void> restart = CompletableFuture.runAsync(room::restart);
            assertThat(line).hasText(anna.t("board.closing"));
            picture(anna, "kept-closing" + suffix);
            restart.join();
        }
    }

    private static void picture(Person person, String name) {
        person.page().evaluate("() => scrollTo(0, 0)");
        person.picture(name);
    }
}
