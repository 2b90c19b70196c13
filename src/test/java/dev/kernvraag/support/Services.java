package dev.kernvraag.support;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import dev.kernvraag.Kernvraag;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Everything below the screens; no configuration by annotation, so that no application finds it by itself. */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@AutoConfigurationPackage(basePackageClasses = Kernvraag.class)
@ComponentScan(
        basePackageClasses = Kernvraag.class,
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Kernvraag.class),
            @Filter(type = FilterType.REGEX, pattern = "dev\\.kernvraag\\.(ui|board)\\..*"),
            @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class)
        })
@Import({Rooms.class, Tables.class})
class Services {
    @Bean
    Clock clock() {
        return new TickingClock();
    }
}
