package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTests {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.254",
        "2001:db8:1:2:a::1, 2001:db8:1:ffff::9",
        "::ffff:192.0.2.1, 192.0.2.7",
    })
    void addressesThatOneCustomerIsGivenAreOneNetwork(String one, String other) {
        assertThat(ClientNetwork.of(one)).isEqualTo(ClientNetwork.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.3.1",
        "2001:db8:1::1, 2001:db8:2::1",
    })
    void addressesOfDifferentCustomersAreNot(String one, String other) {
        assertThat(ClientNetwork.of(one)).isNotEqualTo(ClientNetwork.of(other));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(ClientNetwork.of("unknown.example")).isEqualTo(new ClientNetwork("unknown.example"));
        assertThat(ClientNetwork.of("")).isEqualTo(new ClientNetwork(""));
    }
}
