package dev.kernvraag.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks a page as it is now against the rules of WCAG 2.2, A and AA, that axe knows. */
final class Axe {
    /** All rules of WCAG 2.2, A and AA. */
    static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules that a change of colours alone can break. */
    static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** As tall as the page: what lies half under a bar that stays in place would count as too small a target. */
    private static final String TALL = "() => document.documentElement.scrollHeight";

    /** What is drawn anew after a change of size or theme is there, and no colour is on its way to another. */
    private static final String STILL = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const roots = [document];
              for (const root of roots) {
                root.querySelectorAll('*').forEach(one => one.shadowRoot && roots.push(one.shadowRoot));
                root.getAnimations()
                  .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                  .forEach(one => one.finish());
              }
            }
            """;

    private static final String BROKEN = """
            async rules => {
              const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
              return violations.map(({ id, nodes: [{ target, failureSummary }] }) => `${id}: ${target} ${failureSummary}`);
            }
            """;

    private Axe() {}

    /** Those of {@code rules} that a page breaks, each with the first place where it does; a page keeps its width. */
    @SuppressWarnings("unchecked")
    static List<String> broken(Page page, int width, int height, List<String> rules) {
        page.setViewportSize(width, height);
        page.setViewportSize(width, ((Number) page.evaluate(TALL)).intValue());
        page.evaluate(STILL);
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(BROKEN, rules);
    }
}
