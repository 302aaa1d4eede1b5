package org.fengqiao.infra.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.domain.account.AccountCommand;
import org.fengqiao.domain.account.AccountCommand.ChangeDuties;
import org.fengqiao.domain.account.AccountCommand.CloseAccount;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountCommand.MoveAccount;
import org.fengqiao.domain.account.AccountCommand.OpenAccount;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.OwnWrites;
import org.fengqiao.infra.engine.Reasons;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps accounts: the password here, duty and unit by command. */
@Component
class OfficeAccounts implements Accounts, Placing {
    /** The entry that tells the name. */
    private static final int OPENING = 1;

    private final CommandDoor door;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInTries tries;
    private final OwnWrites ownWrites;
    private final Staffing staffing;
    private final Reasons reasons;
    private final Vault vault;
    private final Remembered remembered;
    private final Clock clock;

    OfficeAccounts(
            CommandDoor door,
            Credentials credentials,
            Passwords passwords,
            SignInTries tries,
            OwnWrites ownWrites,
            Staffing staffing,
            Reasons reasons,
            Vault vault,
            Remembered remembered,
            Clock clock) {
        this.door = door;
        this.credentials = credentials;
        this.passwords = passwords;
        this.tries = tries;
        this.ownWrites = ownWrites;
        this.staffing = staffing;
        this.reasons = reasons;
        this.vault = vault;
        this.remembered = remembered;
        this.clock = clock;
    }

    /** The name is taken first: of two who ask for it at the same time only one may open an account. */
    @Override
    public Opened open(Actor actor, NewAccount asked, @Nullable String password) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        if (!UserName.isOne(asked.userName())) {
            throw Refused.invalid("account.user-name-shape");
        }
        var name = personName(asked.personName());
        var given = password == null ? passwords.random() : checked(actor, asked, password);
        var account = UUID.randomUUID().toString();
        var credential = Credential.of(account, asked.userName(), passwords.hash(given));
        if (!credentials.add(credential)) {
            throw Refused.conflict("account.user-name-taken", asked.userName());
        }
        try {
            var sealed = vault.seal(KeyId.account(account), name);
            send(actor, new OpenAccount(account, sealed, asked.unit(), asked.duties(), today()));
        } catch (RuntimeException e) {
            credentials.remove(credential);
            throw e;
        }
        remembered.administered(actor, "account.opened", account);
        return new Opened(account, given);
    }

    private static String personName(String asked) {
        var name = asked.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw Refused.invalid("account.person-name-shape");
        }
        return name;
    }

    /** Whoever runs the machine may choose a short one for a demonstration; nobody else may. */
    private String checked(Actor actor, NewAccount asked, String password) {
        if (actor instanceof Actor.House) {
            passwords.checkSize(password);
        } else {
            passwords.check(password, asked.userName());
        }
        return password;
    }

    @Override
    public void move(Actor actor, String account, UnitCode unit) {
        send(actor, new MoveAccount(account, unit, today()));
    }

    @Override
    public void changeDuties(Actor actor, String account, Set<Duty> duties) {
        staffing.keepingAnAdministrator(
                account,
                duties.contains(Duty.ADMINISTRATOR),
                () -> send(actor, new ChangeDuties(account, duties, today())));
    }

    @Override
    public void close(Actor actor, String account) {
        staffing.keepingAnAdministrator(account, false, () -> {
            send(actor, new CloseAccount(account, today()));
            find(account).ifPresent(kept -> credentials.change(kept.userName(), Credential::closedForGood));
        });
        remembered.administered(actor, "account.closed", account);
    }

    /** Whether the entry is the one of today is not asked: who corrects it is another administrator, or the house. */
    @Override
    public void correct(Actor actor, String account, int entry, AccountCorrection correction, String reason) {
        var command = new CorrectAccount(account, entry, correction, reasons.seal(actor, reason));
        var value = correction.value();
        var staysOne =
                correction.fact() != AccountFact.DUTIES || value != null && value.contains(Duty.ADMINISTRATOR.name());
        staffing.keepingAnAdministrator(account, staysOne, () -> send(actor, command));
    }

    @Override
    public void correctName(Actor actor, String account, String name, String reason) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var sealed = vault.seal(KeyId.account(account), personName(name));
        correct(actor, account, OPENING, AccountCorrection.ofName(sealed), reason);
    }

    @Override
    public String resetPassword(Actor actor, String account) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var kept = find(account)
                .filter(credential -> !credential.closed())
                .orElseThrow(() -> Refused.unknown("account.unknown"));
        var next = passwords.random();
        var hash = passwords.hash(next);
        credentials.change(kept.userName(), credential -> credential.reset(hash, clock.instant()));
        remembered.administered(actor, "account.password-reset", account);
        return next;
    }

    @Override
    public void changePassword(Actor.Staff self, String old, String next) {
        var kept = find(self.account()).orElseThrow(() -> Refused.unknown("account.unknown"));
        tries.begin(self.account(), kept.userName());
        if (!passwords.match(old, kept.hash())) {
            throw Refused.denied("account.wrong-password");
        }
        tries.succeeded(self.account(), kept.userName());
        passwords.check(next, kept.userName());
        if (next.equals(old)) {
            throw Refused.invalid("account.password-the-same");
        }
        var hash = passwords.hash(next);
        credentials.change(kept.userName(), credential -> credential.withHash(hash));
        remembered.passwordChanged(self);
    }

    @Override
    public Optional<Actor.Staff> staff(String userName) {
        return credentials
                .find(userName)
                .filter(credential -> !credential.closed())
                .flatMap(credential -> staffing.find(credential.account()));
    }

    @Override
    public Optional<String> userNameOf(String account) {
        return find(account).map(Credential::userName);
    }

    @Override
    public List<SignIn> page(Actor actor, @Nullable String after, int limit) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var now = clock.instant();
        return credentials.after(after == null ? "" : after, limit).stream()
                .map(kept -> new SignIn(
                        kept.account(),
                        kept.userName(),
                        kept.lockedAt(now),
                        kept.closed(),
                        kept.lastIn().orElse(null)))
                .toList();
    }

    @Override
    public Optional<Instant> lastSignIn(Actor.Staff self) {
        return find(self.account())
                .filter(kept -> kept.signIns().size() > 1)
                .map(kept -> kept.signIns().getFirst());
    }

    private Optional<Credential> find(String account) {
        return credentials.ofAccount(account);
    }

    /** Waits until the roster shows it. */
    private void send(Actor actor, AccountCommand command) {
        ownWrites.ofAccount(door.send(actor, command, UUID.randomUUID().toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
    }
}
