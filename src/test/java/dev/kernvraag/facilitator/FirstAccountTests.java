package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.support.Postgres;
import dev.kernvraag.support.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that nobody has an account on yet: alone on the embedded database, and as two nodes on PostgreSQL. */
class FirstAccountTests {
    private static final String PASSWORD = "a long enough password";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void ofEightAtOnceOneMakesTheFirstAccountAndTheCodeIsGone() throws IOException {
        FirstAccountService alone = start("alone");
        String code = codeOf("alone");
        assertThat(eightAtOnce(code, List.of(alone)))
                .containsOnlyOnce("made")
                .isSubsetOf("made", "registrationClosed", "signInBusy");
        assertGone("alone");
        assertThat(alone.opens(code)).isFalse();
    }

    @Test
    void twoNodesShowOneCodeAndOfEightAtBothOneMakesTheFirstAccount() throws IOException {
        String database = Postgres.database();
        String[] onIt = {"--spring.datasource.url=" + database, "--spring.datasource.username=" + Postgres.USER};
        List<FirstAccountService> both = List.of(start("one", onIt), start("two", onIt));
        String code = codeOf("one");
        assertThat(codeOf("two")).isEqualTo(code);
        assertThat(eightAtOnce(code, both))
                .containsOnlyOnce("made")
                .isSubsetOf("made", "registrationClosed", "signInBusy");
        assertGone("one");
        assertGone("two");
    }

    @Test
    void aStrangerWithoutTheCodeMakesNoneAndItsOwnerTypesItAsTheyLike() throws IOException {
        FirstAccountService alone = start("alone");
        for (String wrong : List.of(
                "", " ", "----", "abcd-abcd-abcd-abcd", "%", codeOf("alone").substring(1))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> alone.make(wrong, "Eve", "eve@example.org", PASSWORD))
                    .extracting(Refusal::code)
                    .isEqualTo("setupCodeWrong");
        }
        String typed = " " + codeOf("alone").toUpperCase(Locale.ROOT).replace('-', ' ');
        assertThat(alone.make(typed, "Fay", "fay@example.org", PASSWORD).name()).isEqualTo("Fay");
    }

    @Test
    void whereAnybodyMayHaveAnAccountAndInARehearsalNoCodeIsShown() {
        start("open", "--kernvraag.registration.open=true");
        assertThat(folder.resolve("open").resolve(SetupCodeDesk.FILE)).doesNotExist();
        assertThat(nodes.getFirst().getBean(SetupCode.class).current()).isEmpty();
    }

    private List<String> eightAtOnce(String code, List<FirstAccountService> at) {
        return Together.call(8, one -> {
            try {
                at.get(one % at.size()).make(code, "Person " + one, one + "@example.org", PASSWORD);
                return "made";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
    }

    private String codeOf(String node) throws IOException {
        Path file = folder.resolve(node).resolve(SetupCodeDesk.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        return Files.readString(file).strip();
    }

    private void assertGone(String node) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Files.notExists(folder.resolve(node).resolve(SetupCodeDesk.FILE)));
    }

    private FirstAccountService start(String name, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--kernvraag.data=" + folder.resolve(name));
        arguments.add("--spring.main.banner-mode=off");
        arguments.add("--vaadin.productionMode=true");
        arguments.add("--server.port=0");
        ConfigurableApplicationContext node = SpringApplication.run(Kernvraag.class, arguments.toArray(String[]::new));
        nodes.add(node);
        return node.getBean(FirstAccountService.class);
    }
}
