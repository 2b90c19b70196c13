package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** From the first account, which a stranger gets with the code only, to a colleague’s by a link, and the files of a brief. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class AccountsIT {
    private static final String PASSWORD = "a long enough password";
    private static final Map<String, String> THROUGH_A_PROXY = Map.of("X-Forwarded-For", "127.0.0.1");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate tables;

    @TempDir
    private Path folder;

    @Test
    void theFirstAccountIsForWhoeverHasTheCodeAndItsOwnerInvitesAColleague() {
        String mailbox = UUID.randomUUID() + "@example.org";
        List<Response> answers = new CopyOnWriteArrayList<>();
        try (Chromium chromium = new Chromium();
                Person here = new Person(chromium, port, Language.EN);
                Person fay = new Person(chromium, port, Language.EN);
                Person gus = new Person(chromium, port, Language.NL)) {
            here.goTo("setup");
            assertThat(here.field("home.setup.name")).isVisible();
            assertThat(here.field("home.setup.code")).isHidden();

            fay.page().onResponse(answers::add);
            // As a proxy would that passes on what the visitor claims to be.
            fay.page().setExtraHTTPHeaders(THROUGH_A_PROXY);
            fay.goTo("setup");
            fay.fill("home.setup.code", "abcd-efgh-jkmn-pqrs");
            fay.fill("home.setup.name", "Fay");
            fay.fill("home.email", mailbox);
            fay.fill("home.password", PASSWORD);
            fay.click("home.setup.create");
            assertThat(fay.page().getByText(fay.t("error.setupCodeWrong"))).isVisible();
            fay.fill(
                    "home.setup.code",
                    tables.queryForList("select code from setup_code", String.class)
                            .getFirst());
            fay.click("home.setup.create");
            assertThat(fay.heading()).hasText(fay.t("home.workshops"));

            fay.goTo("invitations");
            fay.fill("home.invite.whom", "Gus");
            fay.click("home.invite.make");
            String link = fay.page().locator(".kv-invite-link input").inputValue();
            assertThat(link).startsWith("http://localhost:" + port + "/invitation/");

            gus.page().navigate(link);
            gus.fill("home.setup.name", "Gus");
            gus.fill("home.email", "gus" + mailbox);
            gus.fill("home.password", PASSWORD);
            gus.click("home.setup.create");
            assertThat(gus.heading()).hasText(gus.t("home.workshops"));
            gus.page().navigate(link);
            assertThat(gus.page().getByText(gus.t("error.invitationOver"))).isVisible();

            fay.goTo("workshops");
            fay.click("home.demo");
            fay.page().locator(".kv-code-pill").waitFor();
            fay.page().waitForURL("**/workshops/*-*");
            fay.goTo("brief/" + fay.page().url().replaceFirst(".*/", ""));
            assertThat(fay.download(folder, "brief.view.word")).isNotEmptyFile();
            assertThat(fay.download(folder, "brief.view.excel")).isNotEmptyFile();
            assertNothingPrivateIsKept(answers);
            // A browser tells nobody of the answer that becomes a file.
            String address = (String)
                    fay.page().locator("a[href*='VAADIN/dynamic/resource/']").evaluate("link => link.href");
            APIResponse file = fay.page().request().get(address);
            assertThat(file.headers()).containsEntry("x-content-type-options", "nosniff");
            assertThat(file.headers().get("cache-control")).contains("no-store");
            assertThat(file.body()).isNotEmpty();
        }
    }

    private void assertNothingPrivateIsKept(List<Response> answers) {
        String site = "http://localhost:" + port;
        for (Response answer : answers) {
            // No browser keeps the answer to a POST.
            boolean post = answer.request().method().equals("POST");
            if (post || !answer.url().startsWith(site) || answer.url().contains("/live/image/")) {
                continue;
            }
            assertThat(answer.headers()).as(answer.url()).containsEntry("x-content-type-options", "nosniff");
            if (Stream.of("/kv/", "/VAADIN/build/", "/VAADIN/static/")
                    .noneMatch(path -> answer.url().startsWith(site + path))) {
                assertThat(answer.headers().get("cache-control"))
                        .as(answer.url())
                        .contains("no-store");
            }
        }
    }
}
