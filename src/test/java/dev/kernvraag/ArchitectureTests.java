package dev.kernvraag;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Receipt;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the compiler does not see: how classes of a kind are made. */
class ArchitectureTests {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Kernvraag.class);
    private static final String SCREENS = "dev.kernvraag.ui..";

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAnnotatedWith(Converter.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void aModuleShowsItsServiceAndItsValuesAndNothingElse() {
        classes()
                .that()
                .resideOutsideOfPackage(SCREENS)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveFullyQualifiedName(Kernvraag.class.getName())
                .should()
                .beAnnotatedWith(Service.class)
                .orShould(be(VALUE))
                .check(CODE);
    }

    @Test
    void nobodyMakesAServiceByHand() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(Kernvraag.class.getName())
                .should()
                .notBePublic()
                .check(CODE);
    }

    @Test
    void beansGetWhatTheyNeedInTheirConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CODE);
        fields().that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(CODE);
    }

    @Test
    void configurationsAndControllersAreNobodyElses() {
        classes()
                .that()
                .areAnnotatedWith(Configuration.class)
                .or()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    /** The main class makes the clock that everybody else is given. */
    @Test
    void theTimeIsAskedOfTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Kernvraag.class.getName())
                .should()
                .callMethodWhere(readsTheTimeByItself())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .check(CODE);
    }

    /** A stream that comes from a query holds a connection until it is closed, and nobody sees that it has to be. */
    @Test
    void aQueryIsReadToItsEnd() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CODE);
    }

    @Test
    void aCommandIsOneTransaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .haveRawReturnType(Receipt.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void onlyWhatTellsTheNodesFollowsCommits() {
        methods()
                .that()
                .areAnnotatedWith(TransactionalEventListener.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("dev.kernvraag.nodes..")
                .check(CODE);
    }

    @Test
    void eventsAreRecordsOfASealedType() {
        classes()
                .that()
                .areAssignableTo(JournalEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CODE);
    }

    @Test
    void onlyTheScreensKnowVaadinAndNobodyKnowsTheScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SCREENS)
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..").or(resideInAPackage(SCREENS)))
                .check(CODE);
    }

    @Test
    void onlyTheBriefKnowsItsFileFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.kernvraag.brief..", "dev.kernvraag.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CODE);
    }

    @Test
    void viewsAreReachedByTheirAddressOnly() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("View")
                .check(CODE);
        classes()
                .that()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    /** Flow’s own shortcuts take an Enter with which an input method chooses a word, and one that is held down. */
    @Test
    void enterIsAskedOfTheOneWhoKnowsARealOne() {
        noClasses()
                .that()
                .resideInAPackage(SCREENS)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Key.class, Shortcuts.class, ShortcutRegistration.class, KeyNotifier.class)
                .check(CODE);
    }

    @Test
    void screensAreDressedByClassNames() {
        noClasses()
                .that()
                .resideInAPackage(SCREENS)
                .should()
                .callMethodWhere(dressesByHand())
                .orShould()
                .dependOnClassesThat(assignableTo(Style.class))
                .check(CODE);
    }

    @Test
    void whatGoesWrongIsLoggedOrSaidAndNeverPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CODE);
    }

    /** Something that is passed around: nobody can change it, and nobody else can extend it unless it is a refusal. */
    private static final DescribedPredicate<JavaClass> VALUE = describe(
            "a record, an enum, an interface, a refusal or a final class without a public constructor",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.isInterface()
                    || type.isAssignableTo(RuntimeException.class)
                    || (type.getModifiers().contains(JavaModifier.FINAL)
                            && type.getConstructors().stream()
                                    .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC))));

    private static DescribedPredicate<JavaCall<?>> readsTheTimeByItself() {
        return describe(
                "reads the time by itself",
                call -> (call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                        || (call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system"))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("currentTimeMillis")));
    }

    private static DescribedPredicate<JavaCall<?>> dressesByHand() {
        return describe(
                "dresses a component by hand",
                call -> call.getName().equals("getStyle")
                        || (isComponent(call.getTargetOwner())
                                && call.getName().matches("set(Min|Max)?(Width|Height)(Full)?|setSizeFull")));
    }

    private static boolean isComponent(JavaClass type) {
        return type.isAssignableTo(Component.class) || type.isAssignableTo(HasSize.class);
    }
}
