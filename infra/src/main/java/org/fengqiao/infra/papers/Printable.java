package org.fengqiao.infra.papers;

import java.util.List;
import org.fengqiao.domain.paper.PaperText.Block;
import org.fengqiao.domain.paper.PaperText.Heading;
import org.fengqiao.domain.paper.PaperText.Note;
import org.fengqiao.domain.paper.PaperText.Paragraph;
import org.fengqiao.projections.papers.PrintedFile;
import org.fengqiao.projections.papers.PrintedFile.Attached;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Line;
import org.fengqiao.projections.papers.PrintedFile.Paper;
import org.fengqiao.projections.papers.PrintedFile.Part;
import org.fengqiao.projections.papers.PrintedFile.Picture;
import org.fengqiao.projections.papers.PrintedFile.Prose;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.papers.PrintedProof;
import org.fengqiao.projections.papers.PrintedReport;

/** The same with only characters that the font has (可印文字). */
final class Printable {
    private Printable() {}

    static PrintedPaper paper(PrintedPaper paper) {
        return new PrintedPaper(
                PaperFont.printable(paper.title()),
                PaperFont.printable(paper.number()),
                PaperFont.printable(paper.unit()),
                paper.blocks().stream().map(Printable::block).toList(),
                PaperFont.printable(paper.day()),
                paper.at(),
                paper.stamp(),
                paper.revoked(),
                paper.sample());
    }

    static PrintedProof proof(PrintedProof proof) {
        return new PrintedProof(
                PaperFont.printable(proof.unit()),
                proof.title(),
                PaperFont.printable(proof.number()),
                proof.rows().stream()
                        .map(row -> new PrintedProof.Row(row.label(), PaperFont.printable(row.words()), row.tall()))
                        .toList(),
                proof.at());
    }

    static PrintedFile file(PrintedFile file) {
        return new PrintedFile(
                file.number(),
                PaperFont.printable(file.title()),
                file.facts().stream().map(Printable::line).toList(),
                file.chapters().stream().map(Printable::chapter).toList(),
                file.at());
    }

    static PrintedReport report(PrintedReport report) {
        return new PrintedReport(
                PaperFont.printable(report.title()),
                PaperFont.printable(report.unit()),
                PaperFont.printable(report.period()),
                report.tables().stream()
                        .map(table -> new PrintedReport.Table(
                                PaperFont.printable(table.heading()),
                                all(table.columns()),
                                table.rows().stream().map(Printable::all).toList()))
                        .toList(),
                PaperFont.printable(report.note()),
                PaperFont.printable(report.day()),
                report.at());
    }

    private static List<String> all(List<String> words) {
        return words.stream().map(PaperFont::printable).toList();
    }

    private static Block block(Block block) {
        var words = PaperFont.printable(block.words());
        return switch (block) {
            case Heading _ -> new Heading(words);
            case Paragraph _ -> new Paragraph(words);
            case Note _ -> new Note(words);
        };
    }

    private static Chapter chapter(Chapter chapter) {
        List<Part> parts = chapter.parts().stream().map(Printable::part).toList();
        return new Chapter(PaperFont.printable(chapter.heading()), parts);
    }

    private static Part part(Part part) {
        return switch (part) {
            case PrintedFile.Heading heading -> new PrintedFile.Heading(PaperFont.printable(heading.words()));
            case Prose prose -> new Prose(PaperFont.printable(prose.words()));
            case Line line -> line(line);
            case Paper paper -> new Paper(paper(paper.paper()));
            case Attached attached -> attached(attached);
        };
    }

    private static Attached attached(Attached attached) {
        return new Attached(
                PaperFont.printable(attached.name()),
                PaperFont.printable(attached.about()),
                attached.sheets(),
                attached.pictures().stream()
                        .map(picture -> new Picture(PaperFont.printable(picture.caption()), picture.content()))
                        .toList());
    }

    private static Line line(Line line) {
        return new Line(PaperFont.printable(line.label()), PaperFont.printable(line.words()));
    }
}
