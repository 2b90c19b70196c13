package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;

/**
 * The page that carries every screen.
 *
 * <p>It has no theme of Vaadin: the components’ base styles take our tokens, and light or dark follows the system from
 * the first paint.
 */
@Push
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Kernvraag");
        settings.addLink("stylesheet", Bundles.styles());
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("kv/brand/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml", "sizes", "any"));
    }
}
