package dev.kernvraag.workshop;

/** A group that participants belong to, such as a department or a kind of customer. */
public record StakeholderGroup(GroupId id, String name) {}
