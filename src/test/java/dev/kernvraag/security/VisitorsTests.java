package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Who may stay for how long: three strangers at a time from a network, and five in all. */
class VisitorsTests {
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.1");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.1");

    private final Visitors visitors = new Visitors(Duration.ofMinutes(30), 5, 4);

    @Test
    void aStrangersSessionEndsSoonAndThatOfSomebodyKnownDoesNot() {
        MockHttpSession session = come(HERE);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(60);
        visitors.stays(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(300);
        assertThat(visitors.knows(session)).isFalse();
        visitors.recognise(session, "Anna");
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1_800);
        assertThat(visitors.knows(session)).isTrue();
    }

    @Test
    void theStrangerWhoWasSilentForTheLongestTimeMakesRoomInTheirNetwork() {
        MockHttpSession elsewhere = come(THERE);
        List<MockHttpSession> here = List.of(come(HERE), come(HERE), come(HERE));
        here.getFirst().access();
        come(HERE);
        assertThat(elsewhere.isInvalid()).isFalse();
        assertThat(here.stream().filter(MockHttpSession::isInvalid)).hasSize(1);
    }

    @Test
    void whereAllAreTooManyTheNetworkWithMostOfThemMakesRoom() {
        List<MockHttpSession> here = List.of(come(HERE), come(HERE), come(HERE));
        List<MockHttpSession> there = List.of(come(THERE), come(THERE));
        MockHttpSession newcomer = come(ClientNetwork.of("203.0.113.1"));
        assertThat(here.stream().filter(MockHttpSession::isInvalid)).hasSize(1);
        assertThat(there).noneMatch(MockHttpSession::isInvalid);
        assertThat(newcomer.isInvalid()).isFalse();
    }

    @Test
    void whoIsKnownIsNotCountedAmongTheStrangers() {
        List<MockHttpSession> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            MockHttpSession one = come(HERE);
            visitors.recognise(one, "Person " + i);
            people.add(one);
        }
        assertThat(people).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void oneSeatHasOnlySoManySessions() {
        List<MockHttpSession> own = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            MockHttpSession one = come(HERE);
            visitors.recognise(one, "Anna");
            own.add(one);
        }
        assertThat(own.stream().filter(one -> !one.isInvalid())).hasSize(12).contains(own.getLast());
    }

    @Test
    void whoComesWhereTooManyComeAtOnceIsAskedToWaitInBothLanguages() throws Exception {
        StrangerFilter filter = new StrangerFilter(visitors);
        for (int i = 0; i < 4; i++) {
            assertThat(visit(filter, "192.0.2." + i, "/").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = visit(filter, "192.0.2.200", "/");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(refused.getContentAsString()).contains("Many people are coming", "Er komen veel mensen");
        assertThat(visit(filter, "198.51.100.1", "/").getStatus()).isEqualTo(200);
        assertThat(visit(filter, "192.0.2.200", "/livez").getStatus()).isEqualTo(200);
    }

    private MockHttpSession come(ClientNetwork network) {
        MockHttpSession session = new MockHttpSession(null, UUID.randomUUID().toString());
        visitors.came(session, network);
        return session;
    }

    private static MockHttpServletResponse visit(StrangerFilter filter, String address, String page) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
