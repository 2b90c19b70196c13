package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes a picture of what stands in the place of a board that does not start, to be looked at: {@code script/pictures}. */
class StartPictures {
    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void aBoardThatDoesNotStart(Language language, ColorScheme theme, int width, @TempDir Path data) {
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                Person anna = new Person(chromium, room.port(), language, theme, width);
                Person fay = new Person(chromium, room.port(), language, theme, width)) {
            room.network()
                    .refuse("/live/board?", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            anna.enter(room.id(), room.join("Anna"));
            told(anna);
            anna.picture("start-network" + suffix);
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.page().route("**/kv/board/board.*", Route::abort);
            fay.goTo("projector/" + room.id());
            told(fay);
            fay.picture("start-projector" + suffix);
            fay.goTo("workshops/" + room.id());
            told(fay);
            fay.picture("start-facilitator" + suffix);
            anna.page().route("**/VAADIN/build/**", Route::abort);
            anna.page().reload();
            told(anna);
            anna.picture("start-page" + suffix);
        }
        assertThat(Person.PICTURES.resolve("start-page" + suffix)).exists();
    }

    private static void told(Person person) {
        person.page().locator(".kv-start-notice > p:not(:empty)").waitFor();
    }
}
