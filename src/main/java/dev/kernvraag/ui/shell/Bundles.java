package dev.kernvraag.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Knows under which names the build put the board’s script and the style sheet; a name changes with what is in the file, so
 * that a browser can keep it for a year.
 */
public final class Bundles {
    private static final String FOLDER = "kv/";
    private static final Properties NAMES = read();

    private Bundles() {}

    /** The path of the live board’s script, from the root of the site. */
    public static String board() {
        return FOLDER + NAMES.getProperty("board");
    }

    static String styles() {
        return FOLDER + NAMES.getProperty("styles");
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file = Bundles.class.getResourceAsStream("/META-INF/resources/kv/names.properties")) {
            if (file == null) {
                throw new IllegalStateException("The scripts are not bundled yet: run ./mvnw process-resources.");
            }
            names.load(file);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
