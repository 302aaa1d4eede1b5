package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.NewPetition;
import org.jspecify.annotations.Nullable;

/** Cases that only remember what was sent, the same command once. */
final class PretendedCases implements Cases, Attachments {
    final List<NewPetition> lodged = new ArrayList<>();
    final List<PetitionCommand> sent = new ArrayList<>();
    boolean failing;
    private final Map<String, Lodged> receipts = new HashMap<>();
    private final Set<String> commandIds = new HashSet<>();

    /** What was sent, and that it was. */
    void forget() {
        sent.clear();
        commandIds.clear();
    }

    @Override
    public String reissueCode(Actor actor, ReissueQueryCode command, String commandId) {
        send(actor, command, commandId);
        return "K7QM-2RXD-9PLT";
    }

    @Override
    public Lodged lodge(Actor actor, NewPetition petition, String commandId) {
        if (failing) {
            throw new IllegalStateException("the store failed");
        }
        return receipts.computeIfAbsent(commandId, _ -> {
            for (var upload : petition.uploads()) {
                keep("", upload, false);
            }
            lodged.add(petition);
            return new Lodged(
                    "case-" + lodged.size(),
                    PetitionNumber.of(petition.unit(), petition.receivedOn().getYear(), lodged.size()),
                    "ABCD-EFGH-JKL" + lodged.size());
        });
    }

    @Override
    public Receipt send(Actor actor, PetitionCommand command, String commandId) {
        if (commandIds.add(commandId)) {
            sent.add(command);
        }
        return new Receipt(command.caseId(), sent.size());
    }

    @Override
    public List<Outcome> sendAll(Actor actor, List<? extends PetitionCommand> commands) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void check(Upload upload) {
        if (upload.content().length == 0) {
            throw Refused.invalid("attachment.empty");
        }
        if (upload.name().endsWith(".exe")) {
            throw Refused.invalid("attachment.type");
        }
    }

    @Override
    public Attachment keep(String caseId, Upload upload, boolean inner) {
        check(upload);
        var name = new Sealed("key", "nonce", upload.name());
        return new Attachment("0".repeat(64), name, name, "text/plain", upload.content().length, inner);
    }

    @Override
    public Opened open(Actor actor, String caseId, String address, @Nullable String purpose) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseWords wordsOf(String caseId) {
        return new CaseWords() {
            @Override
            public Sealed outer(String words) {
                return new Sealed("outer", "nonce", words);
            }

            @Override
            public Sealed inner(String words) {
                return new Sealed("inner", "nonce", words);
            }

            @Override
            public Sealed person(String words) {
                return new Sealed("person", "nonce", words);
            }
        };
    }
}
