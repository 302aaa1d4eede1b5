package org.fengqiao.infra.hotline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.hotline.CallCommand.AnswerCall;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.HandOverCall;
import org.fengqiao.domain.hotline.CallCommand.TakeCall;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.Caller;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.OwnWrites;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls to the hotline: written down under keys of their own, and lodged as petitions in the same words.
 *
 * @see "ADR 0022 a call is a record of its own"
 */
@Component
class OfficeHotline implements Hotline {
    private static final int TITLE = 40;

    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Vault vault;
    private final Records records;
    private final Cases cases;
    private final MongoCalls calls;
    private final UnitTree units;
    private final OfficeClock clock;

    OfficeHotline(
            CommandDoor door,
            OwnWrites ownWrites,
            Vault vault,
            Records records,
            Cases cases,
            MongoCalls calls,
            UnitTree units,
            OfficeClock clock) {
        this.door = door;
        this.ownWrites = ownWrites;
        this.vault = vault;
        this.records = records;
        this.cases = cases;
        this.calls = calls;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Noted take(Actor actor, NewCall call, String commandId) {
        var callId = callId(actor, commandId);
        vault.ensure(List.of(KeyId.person(callId), KeyId.call(callId)));
        var command = command(callId, call);
        ownWrites.ofCall(door.send(actor, command, commandId));
        return new Noted(callId, calls.numberOf(callId).orElse(command.number()));
    }

    private TakeCall command(String callId, NewCall call) {
        var name = call.name();
        var answer = call.answer();
        return new TakeCall(
                callId,
                number(call),
                call.unit(),
                new Caller(
                        name == null ? null : vault.seal(KeyId.person(callId), name),
                        vault.seal(KeyId.person(callId), call.phone())),
                vault.seal(KeyId.call(callId), call.question()),
                call.category(),
                answer == null ? null : vault.seal(KeyId.call(callId), answer));
    }

    private CallNumber number(NewCall call) {
        var year = LocalDate.now(clock).getYear();
        var count = records.next(RecordTable.COUNTERS, CallNumber.stem(call.unit()) + "-" + year);
        return CallNumber.of(call.unit(), year, count);
    }

    @Override
    public void answer(Actor actor, String callId, String words, String commandId) {
        calls.requireKnown(actor, callId);
        var command = new AnswerCall(callId, vault.seal(KeyId.call(callId), words));
        ownWrites.ofCall(door.send(actor, command, commandId));
    }

    @Override
    public void correct(Actor actor, String callId, CallFact fact, String value, String reason, String commandId) {
        calls.requireKnown(actor, callId);
        var key = fact == CallFact.NAME || fact == CallFact.PHONE ? KeyId.person(callId) : KeyId.call(callId);
        var is = fact == CallFact.CATEGORY
                ? CallCorrection.ofCategory(value)
                : CallCorrection.ofWords(fact, vault.seal(key, value));
        var command = new CorrectCall(callId, is, vault.seal(KeyId.call(callId), reason));
        ownWrites.ofCall(door.send(actor, command, commandId));
    }

    /** Broken off between the two, done again it ends the same: the petition's identifier comes from the call's. */
    @Override
    public Cases.Lodged handOver(Actor actor, String callId, Rest rest) {
        var call = calls.open(actor, callId);
        var unit = call.item().unit();
        Authority.require(
                actor, Permission.TAKE_CALL, Call.involving(callId, unit).of(actor, units));
        if (call.caseId() != null) {
            throw Refused.conflict("call.is-a-petition");
        }
        var name = rest.name() == null ? call.name() : rest.name();
        if (name == null) {
            throw Refused.invalid("call.a-petition-needs-a-name");
        }
        var lodged = cases.lodge(actor, petition(call, name, rest), "call/" + callId);
        var link = new HandOverCall(callId, lodged.caseId(), lodged.number());
        ownWrites.ofCall(door.send(actor, link, "call/" + callId + "/petition"));
        return lodged;
    }

    private static NewPetition petition(CallRecord call, String name, Rest rest) {
        return new NewPetition(
                Channel.PHONE,
                call.item().unit(),
                call.item().takenAt().day(),
                name,
                call.phone(),
                rest.address(),
                1,
                null,
                title(call.question(), rest.title()),
                call.question(),
                null,
                null,
                call.question(),
                rest.accused(),
                List.of(),
                ContactWish.NONE,
                null);
    }

    /** The first sentence of what was asked, and no more than fits on a line. */
    private static String title(String question, @Nullable String given) {
        var line = given == null ? question.strip().split("[。！？!?\\n]", 2)[0] : given;
        var characters = line.codePointCount(0, line.length());
        return characters <= TITLE ? line : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** The same account and key make the same record, on every node and after every restart. */
    private static String callId(Actor actor, String commandId) {
        var name = "call/" + Senders.nameOf(actor) + "/" + commandId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
