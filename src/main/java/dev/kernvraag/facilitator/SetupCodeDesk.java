package dev.kernvraag.facilitator;

import dev.kernvraag.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever runs the server the one-time code for the first account: in the log, and in a file in the folder of data
 * that only they can read. It is gone as soon as there is an account.
 */
@Component
class SetupCodeDesk {
    static final String FILE = "setup-code";

    private static final Logger LOG = LoggerFactory.getLogger(SetupCodeDesk.class);

    private final SetupCode setupCode;
    private final FacilitatorService facilitators;
    private final Path data;
    private final Path file;
    private final boolean asked;
    private volatile boolean shown;

    /**
     * @param open whether anybody may make an account, so that no code is asked
     * @param rehearsal whether this is the build’s own trial on scratch data
     */
    SetupCodeDesk(
            SetupCode setupCode,
            FacilitatorService facilitators,
            @Value("${kernvraag.data}") Path data,
            @Value("${kernvraag.registration.open:false}") boolean open,
            @Value("${kernvraag.rehearsal:false}") boolean rehearsal) {
        this.setupCode = setupCode;
        this.facilitators = facilitators;
        this.data = data;
        this.file = data.resolve(FILE);
        this.asked = !open && !rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        if (!asked || !facilitators.noneYet()) {
            Files.deleteIfExists(file);
            return;
        }
        shown = true;
        String code = setupCode.offer();
        LOG.info("Nobody has an account yet. The set-up code for the first account is: {}", code);
        // A database in memory leaves nothing behind, so there is no folder of data then.
        if (Files.isDirectory(data)) {
            PrivateFiles.write(file, code + System.lineSeparator());
        }
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void close() throws IOException {
        if (shown && !facilitators.noneYet()) {
            shown = false;
            Files.deleteIfExists(file);
        }
    }
}
