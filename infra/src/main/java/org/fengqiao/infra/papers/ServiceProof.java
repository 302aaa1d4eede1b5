package org.fengqiao.infra.papers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RemedyEvent.OpinionServed;
import org.fengqiao.domain.petition.RemedyEvent.ServiceFailed;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.papers.PrintedProof;
import org.fengqiao.projections.papers.PrintedProof.Row;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The proof that a paper was served (送达回证), articles 32, 35, 36; P16, P19: before its service a form to be signed, after
 * it what was recorded, with the lines that are signed all the same.
 */
@Component
class ServiceProof {
    private final Vault vault;
    private final PaperWords names;
    private final Speech say;

    ServiceProof(Vault vault, PaperWords names, Words words) {
        this.vault = vault;
        this.names = names;
        this.say = words.in(Words.CHINESE);
    }

    /** An attempt to serve it, as recorded. */
    private record Attempt(Service service, Instant at) {}

    /** @param story with all its events, also those after the paper */
    PrintedProof of(CaseStory story, Recorded issued, PrintedPaper paper) {
        var words = OpenedWords.of(story, vault, new Sight(Question.PAPER, Reach.WHOLE));
        var entered = story.glance().entered();
        var name =
                names.address(words.text(entered.get(Fact.NAME)), story.glance().headcount());
        var attempt = attempt(story, issued);
        var told = attempt.map(known ->
                        told(known.service(), words.text(known.service().words())))
                .orElseGet(this::untold);
        var rows = List.of(
                row("addressee", name),
                row("petition", story.glance().number().value()),
                row("paper", say.say("proof.paper.named", paper.title(), paper.number())),
                row("place", words.text(entered.get(Fact.ADDRESS))),
                row("manner", told.manner()),
                row("time", told.time()),
                tall("received", say.say("proof.signed")),
                tall("instead", ""),
                tall("refusal", told.refusal()),
                tall("witnesses", ""),
                tall("servers", ""),
                tall("note", told.note()));
        var at = attempt.map(Attempt::at).orElse(issued.recordedAt());
        return new PrintedProof(paper.unit(), say.say("proof.title"), paper.number(), rows, at);
    }

    /** What the form says of the service itself. */
    private record Told(String manner, String time, String refusal, String note) {}

    private Told untold() {
        return new Told(say.say("proof.manner.boxes"), say.say("proof.time.blank"), "", "");
    }

    private Told told(Service service, String said) {
        var manner = manner(service);
        var day = say.date(service.on());
        return switch (service.result()) {
            case RECEIVED -> new Told(manner, day, "", said);
            case REFUSED_AND_LEFT -> new Told(manner, day, said, "");
            case NOT_DELIVERED -> new Told(manner, say.say("proof.time.blank"), "", say.say("proof.failed", day, said));
        };
    }

    private Row row(String what, String words) {
        return new Row(say.say("proof." + what), words, false);
    }

    private Row tall(String what, String words) {
        return new Row(say.say("proof." + what), words, true);
    }

    private String manner(Service service) {
        var manner = say.name(service.manner());
        return service.manner() == ServiceManner.ONLINE
                ? manner
                : say.say("proof.manner.result", manner, say.name(service.result()));
    }

    /** The last one after it was issued and before another one took its place; only opinions have any. */
    private static Optional<Attempt> attempt(CaseStory story, Recorded issued) {
        var kind = ((PaperIssued) issued.event()).paper().kind();
        if (!kind.concludes()) {
            return Optional.empty();
        }
        return story.events().stream()
                .filter(recorded -> service(recorded.event(), kind) != null)
                .filter(recorded -> served(recorded, story, kind) == issued.sequence())
                .reduce((_, later) -> later)
                .map(recorded ->
                        new Attempt(Objects.requireNonNull(service(recorded.event(), kind)), recorded.recordedAt()));
    }

    /** Sequence of the issue that it served: the last before it; what was served before it was put on paper the first. */
    private static long served(Recorded service, CaseStory story, PaperKind kind) {
        var issues = story.told(PaperIssued.class)
                .filter(told -> told.event().paper().kind() == kind)
                .map(told -> told.recorded().sequence())
                .toList();
        return issues.stream()
                .filter(sequence -> sequence < service.sequence())
                .reduce((_, later) -> later)
                .orElse(issues.getFirst());
    }

    private static @Nullable Service service(PetitionEvent event, PaperKind kind) {
        return switch (event) {
            case OpinionServed e when e.instance().paper() == kind -> e.service();
            case ServiceFailed e when e.instance().paper() == kind -> e.service();
            default -> null;
        };
    }
}
