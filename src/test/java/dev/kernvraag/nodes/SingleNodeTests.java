package dev.kernvraag.nodes;

import org.springframework.test.context.ActiveProfiles;

/** On H2. */
@ActiveProfiles("test")
class SingleNodeTests extends WorkshopEventsContract {}
