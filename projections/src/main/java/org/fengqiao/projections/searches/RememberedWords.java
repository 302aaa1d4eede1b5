package org.fengqiao.projections.searches;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.reading.Purposes;
import org.fengqiao.projections.words.Vault;

/** Opens the words of a search that the access log remembers. */
public record RememberedWords(AccessLog log, Vault vault) implements SearchedWords {
    private static final Permission PERMISSION = Permission.READ_SEARCHED_WORDS;

    @Override
    public Optional<String> open(Actor.Staff reader, long seq, String purpose) {
        var none = EnumSet.of(Relation.NONE);
        var ground = Authority.ground(reader, PERMISSION, none);
        if (ground.isEmpty()) {
            log.remember(
                    Looks.around(AccessKind.DENIED, reader, Optional.empty()).detailed(PERMISSION.name()));
            throw Authority.refused(PERMISSION, none);
        }
        if (purpose.isBlank()) {
            throw Refused.denied("search.purpose-missing");
        }
        var sought = log.latest(seq + 1, 1).stream()
                .filter(entry -> entry.seq() == seq)
                .map(AccessEntry::access)
                .map(Access::sought)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refused.unknown("search.unknown"));
        var look = Looks.around(AccessKind.OPENED_WORDS, reader, ground).detailed("sought:" + seq);
        log.remember(new Purposes(vault).stated(look, purpose));
        return vault.open(sought);
    }
}
