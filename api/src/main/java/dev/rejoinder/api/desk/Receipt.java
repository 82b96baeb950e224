package dev.rejoinder.api.desk;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;

/// What an accepted command did: the debate, its version after the command, and the debates, statements and
/// relations that got events, in order.
public record Receipt(DebateId debateId, long version, List<UUID> changed) {}
