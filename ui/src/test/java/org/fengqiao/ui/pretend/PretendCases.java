package org.fengqiao.ui.pretend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.NewPetition;
import org.jspecify.annotations.Nullable;

/** Remembers what was sent, and refuses it when told to. */
public final class PretendCases implements Cases, CaseChanges {
    public final List<PetitionCommand> sent = new ArrayList<>();
    public final List<NewPetition> lodged = new ArrayList<>();
    public final List<Consumer<CaseChanged>> listeners = new CopyOnWriteArrayList<>();
    public @Nullable Refused refusal;

    @Override
    public Receipt send(Actor actor, PetitionCommand command, String commandId) {
        if (refusal != null) {
            throw refusal;
        }
        sent.add(command);
        return new Receipt(command.caseId(), 6);
    }

    @Override
    public String reissueCode(Actor actor, ReissueQueryCode command, String commandId) {
        send(actor, command, commandId);
        return "K7QM-2RXD-9PLT";
    }

    @Override
    public Lodged lodge(Actor actor, NewPetition petition, String commandId) {
        lodged.add(petition);
        return new Lodged("case-1", PetitionNumber.of(petition.unit(), 2026, 148), "K7QM-2RXD");
    }

    @Override
    public List<Outcome> sendAll(Actor actor, List<? extends PetitionCommand> commands) {
        sent.addAll(commands);
        var refused = refusal;
        return commands.stream()
                .map(command -> refused == null
                        ? new Outcome(command.caseId(), "", List.of())
                        : new Outcome(command.caseId(), refused.code(), refused.values()))
                .toList();
    }

    @Override
    public CaseWords wordsOf(String caseId) {
        return new CaseWords() {
            @Override
            public Sealed outer(String words) {
                return new Sealed("outer", "", words);
            }

            @Override
            public Sealed inner(String words) {
                return new Sealed("inner", "", words);
            }

            @Override
            public Sealed person(String words) {
                return new Sealed("person", "", words);
            }
        };
    }

    @Override
    public Subscription subscribe(Consumer<CaseChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell(String caseId, long sequence) {
        listeners.forEach(listener ->
                listener.accept(new CaseChanged(caseId, Set.of(PretendUnits.GUSU.value()), Set.of(), sequence)));
    }
}
