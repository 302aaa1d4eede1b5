package org.fengqiao.infra.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Heading;
import org.fengqiao.projections.papers.PrintedFile.Line;
import org.fengqiao.projections.papers.PrintedFile.Part;
import org.fengqiao.projections.papers.PrintedFile.Prose;
import org.fengqiao.projections.petitionfile.FileAttachment;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.words.LapsedWords;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chapters of a whole file in Chinese (案卷章节): a file is kept in the language in which it was written. */
@Component
class FileChapters {
    private final Speech say;
    private final Units units;
    private final RosterBook roster;
    private final CategoryTree categories;

    FileChapters(Words words, Units units, RosterBook roster, CategoryTree categories) {
        this.say = words.in(Words.CHINESE);
        this.units = units;
        this.roster = roster;
        this.categories = categories;
    }

    /** @param about {@code whole.<about>} is its heading */
    Chapter named(String about, List<Part> parts) {
        return new Chapter(say.say("whole." + about), parts);
    }

    /** The title of a paper that is valid no more. */
    String replaced(String title) {
        return title + " · " + say.say("paper.replaced");
    }

    /** The same, and since when that holds no more. */
    String lapsed(String words, @Nullable Lapsed lapsed) {
        return lapsed == null ? words : words + " · " + new LapsedWords(say).since(lapsed);
    }

    String title(PetitionFile file) {
        var letter = file.letter();
        return letter == null ? "" : letter.title();
    }

    List<Line> cover(PetitionFile file) {
        var lines = new ArrayList<Line>();
        add(lines, "whole.state", say.name(file.state()));
        add(lines, "file.kind", file.kind() == null ? null : say.name(file.kind()));
        add(lines, "file.category", category(file));
        add(lines, "file.channel", say.name(file.channel()));
        add(lines, "file.received", say.date(file.receivedOn()));
        add(lines, "whole.holder", units.nameOf(file.holder()));
        return lines;
    }

    Chapter letter(PetitionFile file) {
        var parts = new ArrayList<Part>();
        var letter = file.letter();
        if (letter != null) {
            prose(parts, null, letter.text());
            prose(parts, "file.request", letter.request());
            prose(parts, "file.place", letter.place());
            prose(parts, "file.oral", letter.oralRecord());
        }
        file.supplements().forEach(supplement -> {
            parts.add(new Heading(say.say("file.supplement", say.moment(supplement.at()))));
            parts.add(new Prose(supplement.words()));
        });
        var withdrawal = file.withdrawal();
        if (withdrawal != null) {
            parts.add(new Heading(say.say("file.withdrawal", say.moment(withdrawal.at()), who(withdrawal.account()))));
            parts.add(new Prose(
                    withdrawal.reason() == null ? say.say("file.withdrawal.no-reason") : withdrawal.reason()));
        }
        return named("letter", parts);
    }

    Chapter parties(PetitionFile file) {
        var lines = new ArrayList<Line>();
        var person = file.person();
        if (person != null) {
            add(lines, "file.name", person.name());
            add(lines, "file.phone", person.phone());
            add(lines, "file.address", person.address());
            add(lines, "file.headcount", say.say("file.people", file.headcount()));
            add(lines, "file.representatives", person.representatives());
        }
        return named("parties", List.copyOf(lines));
    }

    /** The oldest first, as a file is read. */
    Chapter timeline(List<Entry> entries) {
        return named(
                "timeline",
                entries.reversed().stream()
                        .<Part>map(entry -> new Line(
                                say.moment(entry.occurredAt()),
                                Stream.of(
                                                lapsed(
                                                        say.say(
                                                                "event." + entry.type(),
                                                                entry.values().toArray()),
                                                        entry.lapsed()),
                                                who(entry.account()),
                                                entry.unit().isEmpty() ? "" : units.nameOf(UnitCode.of(entry.unit())))
                                        .filter(words -> !words.isEmpty())
                                        .reduce((one, other) -> one + " · " + other)
                                        .orElse("")))
                        .toList());
    }

    Chapter answer(PetitionFile file) {
        var parts = new ArrayList<Part>();
        var answer = file.answer();
        if (answer != null) {
            var lapsed = answer.lapsed();
            prose(parts, null, lapsed == null ? null : new LapsedWords(say).since(lapsed));
            prose(parts, "act.field.outcome", answer.outcome() == null ? null : say.name(answer.outcome()));
            prose(parts, "act.field.adoption", answer.adoption() == null ? null : say.name(answer.adoption()));
            prose(parts, "act.field.opinion.request", answer.request());
            prose(parts, "act.field.opinion.facts", answer.factsAndReasons());
            prose(parts, "act.field.opinion.opinion", answer.opinion());
            prose(parts, "act.field.opinion.basis", answer.legalBasis());
        }
        var refusal = file.notAccepted();
        if (refusal != null) {
            prose(parts, "file.right-route", say.name(refusal.route()));
            prose(parts, "file.reason", refusal.reason() == null ? null : say.worded(refusal.reason()));
            prose(parts, "file.reasons", refusal.reasons());
        }
        return named("answer", parts);
    }

    Chapter notes(PetitionFile file) {
        var parts = new ArrayList<Part>();
        file.notes().forEach(note -> {
            var about = say.say("event." + note.about() + ".name");
            parts.add(new Heading(say.moment(note.at()) + " · " + lapsed(about, note.lapsed()) + " · "
                    + who(note.account()) + " · " + units.nameOf(note.unit())));
            parts.add(new Prose(
                    Stream.of(note.place(), note.reason() == null ? null : say.worded(note.reason()), note.words())
                            .filter(Objects::nonNull)
                            .reduce((place, words) -> place + "\n" + words)
                            .orElse("")));
        });
        return named("notes", parts);
    }

    /** Type, size and the digest by which anybody can check it, and what is not printed of it and why. */
    String about(FileAttachment attachment, int pages, int printed, @Nullable Unprinted lacking) {
        var size = String.format(Locale.ROOT, "%,d", attachment.size());
        var why = lacking == null ? "" : say.name(lacking);
        if (lacking != null && printed == 0) {
            return say.say("whole.attachment.apart", attachment.mediaType(), size, attachment.sha256(), why);
        }
        if (lacking != null) {
            return say.say(
                    "whole.attachment.part", attachment.mediaType(), size, attachment.sha256(), why, pages, printed);
        }
        var key = pages > 0 ? "whole.attachment.pages" : "whole.attachment";
        return say.say(key, attachment.mediaType(), size, attachment.sha256(), pages);
    }

    /** What stands above a page of an attachment. */
    String sheet(FileAttachment attachment, int nth, int pages) {
        return say.say("whole.sheet", attachment.name(), nth, pages);
    }

    private String who(String account) {
        return switch (account) {
            case "" -> "";
            case "complainant", "house" -> say.say("who." + account);
            default -> roster.nameOf(account);
        };
    }

    private @Nullable String category(PetitionFile file) {
        return file.category() == null ? null : categories.pathOf(file.category(), Words.CHINESE);
    }

    private void add(List<Line> lines, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(new Line(say.say(key), words));
        }
    }

    private void prose(List<Part> parts, @Nullable String key, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        if (key != null) {
            parts.add(new Heading(say.say(key)));
        }
        parts.add(new Prose(words));
    }
}
