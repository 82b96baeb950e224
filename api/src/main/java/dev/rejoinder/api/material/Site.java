package dev.rejoinder.api.material;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.projections.log.DebateLog;

/// Where material goes to.
///
/// @param debateId the debate
/// @param system whose names the material has
/// @param scope where these names hold; empty for names that hold everywhere
/// @param participant who brings it
public record Site(DebateId debateId, String system, String scope, String participant, Stores stores) {

    /// What is written by and looked up in.
    public record Stores(CommandDesk desk, DebateRegister register, DebateLog log, JdbcTemplate jdbc) {}
}
