package dev.kernvraag.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application, at a port of its own, where anybody may make an account.
 *
 * <p>All tests that are marked so share one server, because a start takes seconds: a test makes its own accounts and
 * workshops, and leaves the others’ alone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningServer {}
