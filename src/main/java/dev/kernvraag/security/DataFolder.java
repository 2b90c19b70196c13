package dev.kernvraag.security;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the folder of data private: before the database is opened in it, and again once all its files are there.
 *
 * <p>Whoever cannot enter the folder reads nothing in it; its files are closed too, for the day that one of them is moved.
 */
@Component
class DataFolder implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    @SuppressWarnings("NullAway.Init")
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        tighten();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tighten() {
        String folder = environment.getProperty("kernvraag.data", "");
        // A database in memory keeps nothing, and needs no folder.
        if (folder.isEmpty()
                || environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:")) {
            return;
        }
        try {
            PrivateFiles.tighten(Path.of(folder));
        } catch (IOException e) {
            LOG.warn("The folder of data {} could not be closed to other users of this machine", folder, e);
        }
    }
}
