package dev.kernvraag.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.facilitator.KnownDeviceService;
import dev.kernvraag.ui.UiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.NullRememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SignInTests extends UiTest {
    @Autowired
    private KnownDeviceService devices;

    private final SecurityConfiguration configuration = new SecurityConfiguration();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionIdFromBeforeIsWorthNothingAfterwards() {
        SignIn signIn = new SignIn(
                asked -> asked,
                configuration.securityContextRepository(),
                configuration.sessionAuthenticationStrategy(),
                new NullRememberMeServices(),
                devices);
        MockHttpServletRequest request = new MockHttpServletRequest();
        String planted = request.getSession().getId();
        request.setRequestedSessionIdValid(true);
        Authentication known = new TestingAuthenticationToken("anna@example.org", "", "ROLE_FACILITATOR");

        signIn.remember(known, request, new MockHttpServletResponse());

        assertThat(request.getSession().getId()).isNotEqualTo(planted);
        assertThat(new HttpSessionSecurityContextRepository()
                        .loadDeferredContext(request)
                        .get()
                        .getAuthentication())
                .isEqualTo(known);
    }
}
