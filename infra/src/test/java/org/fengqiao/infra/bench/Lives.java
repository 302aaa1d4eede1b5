package org.fengqiao.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Invented petitions. Many at once are decided by the real decider and written past the command bus, each thousand in
 * one transaction: the bench waits for its stock long enough.
 */
final class Lives {
    private static final int TOGETHER = 500;
    private static final int LONGEST_WAIT_DAYS = 40;
    private static final String MATTERS = "道路积水噪声扰民小区停车老旧电梯加装物业收费楼道照明路灯公交站点下水管道绿化修剪";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高罗";

    private final Running office;
    private final Town town;
    private final Vault vault;
    private final Random random = new Random(20_260_101);
    private int born;

    Lives(Running office) {
        this.office = office;
        this.town = office.bean(Town.class);
        this.vault = office.bean(Vault.class);
    }

    /** Petitions that were lodged so far. */
    int born() {
        return born;
    }

    /** Adds petitions that nobody has touched, until there are as many. */
    void growTo(int petitions) {
        while (born < petitions) {
            write(lodgings(Math.min(TOGETHER, petitions - born)).stream()
                    .map(List::<PetitionCommand>of)
                    .toList());
        }
        office.catchUp();
    }

    /** Adds open petitions with five events each, this many events in all. */
    void live(int events) {
        for (var written = 0; written < events; ) {
            written += write(lodgings(Math.min(TOGETHER, (events - written + 4) / 5)).stream()
                    .map(this::life)
                    .toList());
        }
        office.catchUp();
    }

    private List<PetitionCommand> life(LodgePetition lodging) {
        var id = lodging.caseId();
        var below = lodging.unit().equals(Town.DISTRICT) ? Town.STREET : Town.COMMUNITY;
        return List.of(
                lodging,
                new RegisterPetition(id, PetitionKind.APPEAL, Town.CATEGORY),
                note(id),
                new TransferPetition(id, below, null),
                note(id));
    }

    private int write(List<List<PetitionCommand>> lives) {
        var facts = office.factsFor(town.person("district.officer"));
        var trace = Senders.trace(facts.actor(), "invented").and(Trace.DUTY, Duty.PETITION_OFFICER.name());
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var life : lives) {
            Petition petition = new Petition.Blank();
            var sequence = 0L;
            for (var command : life) {
                for (var event : PetitionDecider.decide(petition, command, facts)) {
                    petition = PetitionLife.evolve(petition, event);
                    messages.add(new GenericDomainEventMessage<>("petition", event.caseId(), sequence++, event, trace));
                }
            }
        }
        office.bean(TransactionManager.class)
                .executeInTransaction(
                        () -> office.bean(EventStorageEngine.class).appendEvents(messages));
        return messages.size();
    }

    private List<LodgePetition> lodgings(int count) {
        return lodgings(null, count);
    }

    /**
     * Sealed and numbered, ready to be sent.
     *
     * @param unit null for several
     */
    List<LodgePetition> lodgings(@Nullable UnitCode unit, int count) {
        var ids = new ArrayList<String>();
        var keys = new ArrayList<KeyId>();
        for (var i = 0; i < count; i++) {
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            ids.add(id);
            keys.addAll(List.of(KeyId.person(id), KeyId.caseOuter(id), KeyId.caseInner(id)));
        }
        vault.ensure(keys);
        return ids.stream()
                .map(id -> lodging(id, unit != null ? unit : born % 3 == 0 ? Town.DISTRICT : Town.STREET))
                .toList();
    }

    private LodgePetition lodging(String id, UnitCode unit) {
        var received = town.today().minusDays(random.nextInt(LONGEST_WAIT_DAYS));
        var complainant = new Complainant(
                id,
                vault.seal(KeyId.person(id), words(SURNAMES, 1) + words(MATTERS, 2)),
                vault.seal(KeyId.person(id), "138" + (10_000_000 + random.nextInt(90_000_000))),
                vault.seal(KeyId.person(id), words(MATTERS, 8) + "1号"),
                1);
        var letter = new Letter(
                vault.seal(KeyId.caseOuter(id), words(MATTERS, 14)),
                vault.seal(KeyId.caseOuter(id), words(MATTERS, 300)),
                null,
                null);
        var number = PetitionNumber.of(unit, received.getYear(), ++born);
        return new LodgePetition(
                id, number, Channel.LETTER, unit, received, complainant, null, letter, null, List.of(), Accused.NOBODY);
    }

    AddNote note(String id) {
        return new AddNote(id, noteWords(id));
    }

    private Sealed noteWords(String id) {
        return vault.seal(KeyId.caseInner(id), words(MATTERS, 60));
    }

    private String words(String from, int length) {
        var words = new StringBuilder();
        random.ints(length, 0, from.length()).forEach(at -> words.append(from.charAt(at)));
        return words.toString();
    }
}
