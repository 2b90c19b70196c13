package dev.kernvraag.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * A test of a {@link ServiceTest} that runs once on every {@link Database}.
 *
 * <p>It stands at the method: of a class that ran twice, Maven would take one run that passes and one that fails for a
 * single test that sometimes passes.
 */
@TestTemplate
@ExtendWith(OnEachDatabase.Runs.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEachDatabase {
    /** One run a database. */
    final class Runs implements TestTemplateInvocationContextProvider {
        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return ServiceTest.class.isAssignableFrom(context.getRequiredTestClass());
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(Database.values()).map(Run::new);
        }
    }

    /** A run on one database. */
    record Run(Database database) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            BeforeEachCallback wire = context -> ((ServiceTest) context.getRequiredTestInstance()).on(database);
            return List.of(wire);
        }
    }
}
