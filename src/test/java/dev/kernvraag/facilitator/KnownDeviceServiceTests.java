package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.ServiceTest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;

class KnownDeviceServiceTests extends ServiceTest {
    @Autowired
    private KnownDeviceService devices;

    @Autowired
    private FacilitatorService facilitators;

    @OnEachDatabase
    void aDeviceIsKnownForTheAccountThatSignedInWithItOnly() {
        String fay = mailbox();
        String gus = mailbox();
        String token = devices.token(fay).orElseThrow();
        assertThat(devices.device(fay.toUpperCase(Locale.ROOT), token)).isPresent();
        assertThat(devices.device(gus, token)).isEmpty();
        assertThat(devices.device("nobody@example.org", token)).isEmpty();
        assertThat(devices.token(fay)).isNotEqualTo(devices.token(fay));
    }

    @OnEachDatabase
    void whatNoServerMadeIsNoDevice() {
        String fay = mailbox();
        String token = devices.token(fay).orElseThrow();
        for (String forged : List.of("", ".", "x", "x.", ".x", token + "0", "0" + token, token.replace('.', '-'))) {
            assertThat(devices.device(fay, forged)).as(forged).isEmpty();
        }
    }

    private String mailbox() {
        return facilitators.byId(rooms.facilitator()).orElseThrow().email();
    }
}
