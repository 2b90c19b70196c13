/**
 * Shows everything: one module, split by screen, because the room shows every feature at once.
 *
 * <p>It stands on top, so it may know every module, and none may know it. Screens reach one another only through
 * {@link dev.kernvraag.ui.shell.Navigation}.
 */
@ApplicationModule
@NullMarked
package dev.kernvraag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
