package dev.kernvraag.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Language;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with an empty database, and people at their screens, without a browser. */
@SpringBootTest
@ActiveProfiles("test")
@Import(UiTest.Sessions.class)
public abstract class UiTest {
    /** What a facilitator of these tests signs in with. */
    protected static final String PASSWORD = "een korte zin";

    private static final List<String> TABLES = List.of(
            "dots",
            "rating_round",
            "card_link",
            "ladder_answer",
            "ladder_rung",
            "ladder",
            "card",
            "roster_entry",
            "participant",
            "stakeholder_group",
            "co_facilitator",
            "step_done",
            "agenda_step",
            "agenda",
            "workshop",
            "agenda_template",
            "invitation",
            "facilitator",
            "journal_line",
            "journal_head");

    @Autowired
    protected FacilitatorService facilitators;

    @Autowired
    protected WorkshopService workshops;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init")
    private BrowserlessApplicationContext app;

    @BeforeEach
    void openTheDoors() {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.kernvraag.ui");
    }

    @AfterEach
    void closeTheDoors() {
        app.close();
        SecurityContextHolder.clearContext();
    }

    /** Somebody at a browser of their own, in a language. */
    protected Visitor visitor(Language language) {
        return new Visitor(app.newUser(), language);
    }

    /** A facilitator with an account. */
    protected Facilitator anna() {
        return facilitators.register("Anna Visser", "anna@example.org", PASSWORD);
    }

    /** A frame for a workshop with two stakeholder groups. */
    protected static NewWorkshop intranet(boolean anonymous) {
        return new NewWorkshop(
                "An intranet for Noorderzorg",
                "A social intranet with news and chat",
                Language.EN,
                anonymous,
                List.of("Staff", "Clients"));
    }

    /** The request without a server has no session id to change; a test on a real request covers that. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Sessions {
        @Bean
        @Primary
        SessionAuthenticationStrategy keptSession() {
            return new NullAuthenticatedSessionStrategy();
        }
    }
}
