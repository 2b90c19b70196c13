package dev.kernvraag.facilitator;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Lets Spring Security sign facilitators in by their e-mail address. */
@Service
class FacilitatorUserDetailsService implements UserDetailsService {
    private final FacilitatorRepository facilitators;

    FacilitatorUserDetailsService(FacilitatorRepository facilitators) {
        this.facilitators = facilitators;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        String address = FacilitatorService.normalised(email);
        return facilitators
                .findByEmail(address)
                .map(entity -> User.withUsername(address)
                        .password(entity.passwordHash())
                        .roles("FACILITATOR")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such facilitator"));
    }
}
