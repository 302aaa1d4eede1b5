package org.fengqiao.projections.searches;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who looked for something (检索留痕), before what was found is shown: by which door, and how many there were. The
 * words are sealed under the key of the person who typed them.
 *
 * <p>One that is refused is remembered as a denial, with its words.
 *
 * <p>A search is remembered once, however many pages are turned. Whoever asks for a further page of a search that nobody
 * began here is remembered as well: a page's key can be made up.
 *
 * @see "ADR 0030 searches are remembered"
 */
public final class Searches {
    private static final int MOST_BEGUN = 10_000;
    private static final int LONGEST = 200;

    private final AccessLog log;
    private final Vault vault;
    private final Set<Begun> begun = Collections.newSetFromMap(Collections.synchronizedMap(new Newest()));

    /** A search whose further pages are its own. */
    private record Begun(
            String account, SearchDoor door, @Nullable UnitCode centre, String words, boolean refused) {}

    public Searches(AccessLog log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    /**
     * The duty on whose ground it is answered. Where {@code asking} denies it, that somebody looked for these words there
     * is remembered, as a refused opening is.
     *
     * @param sought null where nothing is looked for
     */
    public Duty ground(Actor actor, @Nullable Sought sought, UnitCode centre, Supplier<Duty> asking) {
        try {
            return asking.get();
        } catch (Refused refused) {
            if (sought != null && refused.kind() == Refused.Kind.DENIED) {
                refused(actor, sought, centre);
            }
            throw refused;
        }
    }

    private void refused(Actor actor, Sought sought, UnitCode centre) {
        var look = Looks.around(AccessKind.DENIED, actor, Optional.empty());
        var search = new Begun(look.account(), sought.door(), centre, sought.words(), true);
        if (!sought.again() || !begun.contains(search)) {
            log.remember(look.detailed(sought.door().code()).looking(sealed(look, sought.words())));
            begun.add(search);
        }
    }

    /**
     * @param ground the duty on whose ground it was answered
     * @param centre the unit at and below which; null for a number, wherever it is
     * @param further whether a page after the first was asked for
     * @param truncated whether there were more than could be looked at
     */
    public void remember(
            Actor actor,
            Optional<Duty> ground,
            Sought sought,
            @Nullable UnitCode centre,
            boolean further,
            int hits,
            boolean truncated) {
        var look = Looks.around(AccessKind.SEARCHED, actor, ground);
        var search = new Begun(look.account(), sought.door(), centre, sought.words(), false);
        if ((further || sought.again()) && begun.contains(search)) {
            return;
        }
        log.remember(look.detailed(sought.door().code() + ":hits=" + hits + (truncated ? ",more" : ""))
                .looking(sealed(look, sought.words())));
        begun.add(search);
    }

    private @Nullable Sealed sealed(Access look, String words) {
        return vault.withheld() ? null : vault.seal(KeyId.account(look.account()), beginning(words));
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** As many as a busy day has; who is forgotten here is remembered once more, not less. */
    private static final class Newest extends LinkedHashMap<Begun, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Begun, Boolean> eldest) {
            return size() > MOST_BEGUN;
        }
    }
}
