package org.fengqiao.infra.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.papers.Press;
import org.fengqiao.projections.papers.PrintedFile;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Line;
import org.fengqiao.projections.papers.PrintedFile.Paper;
import org.fengqiao.projections.papers.PrintedFile.Part;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.reading.CaseDoor.Handed;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A whole file as one document (案卷): what its readers see on the screen, its papers as they were issued, its attachments.
 */
@Component
class WholeFile {
    private final PetitionFiles files;
    private final Timelines timelines;
    private final AttachedChapter attached;
    private final CaseHistory history;
    private final MadePapers made;
    private final FileChapters chapters;
    private final RemedyChapter remedies;
    private final FileTurns turns;
    private final Press press;
    private final AccessLog log;

    WholeFile(
            PetitionFiles files,
            Timelines timelines,
            AttachedChapter attached,
            CaseHistory history,
            MadePapers made,
            FileChapters chapters,
            RemedyChapter remedies,
            FileTurns turns,
            Press press,
            AccessLog log) {
        this.files = files;
        this.timelines = timelines;
        this.attached = attached;
        this.history = history;
        this.made = made;
        this.chapters = chapters;
        this.remedies = remedies;
        this.turns = turns;
        this.press = press;
        this.log = log;
    }

    Document of(Actor actor, String caseId, @Nullable String purpose) {
        var file = files.open(actor, caseId, purpose);
        if (file.wordsWithheld()) {
            throw actor instanceof Actor.Staff staff && staff.has(Duty.AUDITOR)
                    ? Refused.denied("paper.purpose-missing")
                    : Refused.denied("authority.denied", Permission.READ_FILE.name());
        }
        return turns.take(() -> {
            var printed = printed(actor, file, purpose);
            return new Document(PaperText.fileName(printed.number()), press.file(printed));
        });
    }

    private PrintedFile printed(Actor actor, PetitionFile file, @Nullable String purpose) {
        var caseId = file.caseId();
        log.remember(
                Looks.at(AccessKind.EXPORTED, actor, Optional.empty(), caseId).detailed("pdf"));
        var story = CaseStory.of(history.of(caseId)).orElseThrow(() -> Refused.unknown("case.unknown"));
        var all = new ArrayList<Chapter>();
        all.add(chapters.letter(file));
        all.add(chapters.parties(file));
        all.add(chapters.timeline(timelines.of(actor, caseId)));
        all.add(chapters.answer(file));
        all.add(remedies.of(file));
        all.add(chapters.notes(file));
        all.add(chapters.named("papers", papers(story)));
        all.add(attached.of(actor, file, purpose));
        all.removeIf(chapter -> chapter.parts().isEmpty());
        return new PrintedFile(
                file.number(),
                chapters.title(file),
                chapters.cover(file),
                all,
                story.events().getLast().recordedAt());
    }

    private List<Part> papers(CaseStory story) {
        var replaced = story.glance().replaced().keySet();
        var lines = new ArrayList<Part>();
        var papers = new ArrayList<Part>();
        for (var told : story.told(PaperIssued.class).toList()) {
            var paper = made.of(Handed.of(story, told));
            var title = replaced.contains(told.event().paper()) ? chapters.replaced(paper.title()) : paper.title();
            lines.add(new Line(
                    paper.number(),
                    chapters.lapsed(title, story.lapsed(told.event().paper()))));
            papers.add(new Paper(paper));
        }
        lines.addAll(papers);
        return lines;
    }
}
