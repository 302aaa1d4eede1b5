package org.fengqiao.infra.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.ui.counter.Allowance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How many wrong passwords one client address may try (登录频次), before any of them costs a slow hash. Right ones do not
 * count, for a whole office may share one address; and one program there with a wrong password uses up what its own name
 * has, not what everybody has. Who got in from an address before needs nothing of what is left there.
 *
 * @see "ADR 0012 four doors"
 */
@Component
public class SignInTries {
    private static final Logger LOG = LoggerFactory.getLogger(SignInTries.class);
    private static final int MOST_KNOWN = 50_000;
    private static final String NO_NAME = "";

    private final Allowance ofAddress;
    private final Allowance ofName;
    private final Allowance told;
    private final Cache<String, Boolean> gotIn =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();
    private final AccessLog log;

    SignInTries(SignInSettings settings, AccessLog log, Clock clock) {
        this.ofAddress = new Allowance(settings.triesPerTenMinutes(), clock);
        this.ofName = new Allowance(settings.triesOfOneNamePerTenMinutes(), clock);
        this.told = new Allowance(1, clock);
        this.log = log;
    }

    /**
     * @param client the address it comes from, or the account that is signed in already
     * @throws Refused {@code sign-in.too-often}
     */
    void begin(String client, String userName) {
        var name = name(client, userName);
        require(client, ofName.take(name));
        if (gotIn.getIfPresent(name) != null) {
            return;
        }
        var minutes = ofAddress.take(client);
        if (minutes > 0) {
            ofName.giveBack(name);
        }
        require(client, minutes);
    }

    /** The password was right. */
    void succeeded(String client, String userName) {
        var name = name(client, userName);
        ofName.giveBack(name);
        if (gotIn.asMap().put(name, true) == null) {
            ofAddress.giveBack(client);
        }
    }

    /**
     * A key that is none costs no slow hash, only an entry in the log; it counts as what is no name.
     *
     * @throws Refused {@code sign-in.too-often}
     */
    public void wrongKey(String client) {
        require(client, ofName.take(name(client, NO_NAME)));
    }

    /** No shape of a user name, and so nobody's. */
    private static String name(String client, String userName) {
        return Allowance.network(client) + " " + (UserName.isOne(userName) ? userName : NO_NAME);
    }

    /** Remembered once in ten minutes for each address: whoever tries without end does not fill the log. */
    private void require(String client, long minutes) {
        if (minutes == 0) {
            return;
        }
        if (told.take(client) == 0) {
            LOG.warn("too many wrong passwords from one address: it waits for {} min", minutes);
            log.remember(Access.of(AccessKind.SIGN_IN_FAILED, Access.NOBODY, null, null)
                    .detailed("too-often"));
        }
        throw Refused.denied("sign-in.too-often", Long.toString(minutes));
    }
}
