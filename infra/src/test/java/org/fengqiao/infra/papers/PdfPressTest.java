package org.fengqiao.infra.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.PaperText.Block;
import org.fengqiao.projections.papers.PrintedFile;
import org.fengqiao.projections.papers.PrintedFile.Attached;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Heading;
import org.fengqiao.projections.papers.PrintedFile.Line;
import org.fengqiao.projections.papers.PrintedFile.Paper;
import org.fengqiao.projections.papers.PrintedFile.Picture;
import org.fengqiao.projections.papers.PrintedFile.Prose;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.papers.PrintedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfPressTest {
    private static final Path LOOK = Path.of("target/papers");
    /** Below it the longest signature with its notes and two lines have no room, in points from the top of a page. */
    private static final float FULL_ENOUGH = 380;

    private static final Instant ISSUED = Instant.parse("2026-03-09T02:15:00Z");
    private static final PdfPress PRESS = new PdfPress(pages());

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_kind_of_paper_is_archivable_and_nothing_in_it_stays_open(PaperKind kind) throws Exception {
        var sample = ShippedWords.sample(kind);
        var pdf = PRESS.paper(paper(ShippedWords.template(kind), sample, null));

        keep(kind.id(), pdf);
        Pdf.assertArchivable(pdf);
        assertThat(Pdf.text(pdf))
                .contains(
                        ShippedWords.template(kind).title(sample),
                        "〔2026〕17号",
                        kind.forComplainant() ? "张某某：" : "双塔街道：")
                .containsSubsequence(
                        "2026年3月9日", "联系单位：姑苏区信访局", "联系电话：0512-00000001、12345", "接待地点：", "9:00–11:30", "通信地址：")
                .doesNotContain("{", "}", "〓");
    }

    @Test
    void what_is_copied_from_a_paper_is_what_was_written() throws Exception {
        var words = "李龙青马金门见长，人民⼈民；“引号”——省略……〔2026〕①㈠Ⅳ；胶㬵郎郞；䶮；ABC xyz 0123456789 %&<b>@.";

        var pdf = PRESS.paper(reply(words));

        assertThat(Pdf.text(pdf)).contains(words);
        Pdf.assertArchivable(pdf);
    }

    @Test
    void a_character_that_the_font_lacks_does_not_break_a_paper_and_can_be_looked_up() throws Exception {
        var pdf = PRESS.paper(reply("𠮷先生\u0000\u202e\ufeff\ud800😀与\t同事"));

        assertThat(Pdf.text(pdf)).contains("〓(U+20BB7)先生〓(U+1F600)与 同事");
        Pdf.assertArchivable(pdf);
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        var hostile =
                "<script>alert(1)</script> ${T(java.lang.Runtime).getRuntime()} [[${1+1}]] __${2+2}__ {complainant}"
                        + " <img src=\"file:///etc/passwd\"/> &lt; ]]> <!--";
        var text = new PaperText("[[${3*3}]] <b>", "{unit}〔{year}〕{count}号", "{reply}\n<b>${4*4}</b>");

        var pdf = PRESS.paper(paper(text, Map.of(PaperField.REPLY, hostile), null));

        assertThat(bare(Pdf.text(pdf))).contains(bare(hostile), bare("[[${3*3}]] <b>"), "<b>${4*4}</b>");
        Pdf.assertArchivable(pdf);
    }

    @Test
    void the_same_paper_is_the_same_to_the_byte_and_says_that_it_was_made_when_it_was_issued() throws Exception {
        var once = PRESS.paper(reply("答复"));
        Thread.sleep(1100);

        assertThat(PRESS.paper(reply("答复"))).isEqualTo(once);
        try (var document = Loader.loadPDF(once)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ISSUED);
        }
    }

    @Test
    void what_was_revoked_says_so_on_every_page() throws Exception {
        var text = ShippedWords.template(PaperKind.REPLY);
        var stands = paper(text, Map.of(PaperField.REPLY, "答复的内容。\n".repeat(60)), null);
        var revoked = new PrintedPaper(
                stands.title(),
                stands.number(),
                stands.unit(),
                stands.blocks(),
                stands.day(),
                stands.at(),
                null,
                "本文书所载的决定已于 2026年4月1日 撤销，本文书不再有效",
                false);

        var pdf = PRESS.paper(revoked);

        keep("revoked", pdf);
        Pdf.assertArchivable(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                assertThat(words.getText(document)).as("page " + page).contains("已撤销");
            }
        }
        assertThat(Pdf.text(pdf)).contains("2026年4月1日 撤销");
        assertThat(Pdf.text(PRESS.paper(stands))).doesNotContain("撤销");
    }

    @Test
    void a_paper_without_anybody_to_ask_has_no_empty_labels() throws Exception {
        var sample = ShippedWords.sample(PaperKind.TRANSFER);
        for (var field : List.of(
                PaperField.CONTACT,
                PaperField.TELEPHONE,
                PaperField.WINDOW,
                PaperField.HOURS,
                PaperField.MAIL,
                PaperField.REFERRAL)) {
            sample.put(field, "");
        }

        var pdf = PRESS.paper(paper(ShippedWords.template(PaperKind.TRANSFER), sample, null));

        keep("nobody-to-ask", pdf);
        assertThat(Pdf.text(pdf)).endsWith("姑苏区2026年3月9日").doesNotContain("联系", "地点", "地址", "办理单位");
    }

    @Test
    void whom_to_ask_stays_on_the_page_of_the_signature_however_long_it_is() throws Exception {
        var sample = ShippedWords.sample(PaperKind.REPLY);
        sample.put(PaperField.CONTACT, "苏州市姑苏区住房和城乡建设委员会（苏州市姑苏区城市更新推进中心）信访接待办公室");
        sample.put(PaperField.TELEPHONE, "0512-00000001转8001、0512-00000002、13900000000、400-000-0000、12345");
        sample.put(PaperField.WINDOW, "苏州市姑苏区示例路一百二十八号区政务服务中心东附楼三层人民来访接待大厅二号窗口（由南门进入，乘东侧电梯）");
        sample.put(PaperField.MAIL, sample.get(PaperField.WINDOW) + "，邮编000000");
        for (int lines = 0; lines < 24; lines += 4) {
            sample.put(PaperField.REPLY, "答复的内容。\n".repeat(lines + 1));

            var pdf = PRESS.paper(paper(ShippedWords.template(PaperKind.REPLY), sample, stamp()));

            keep("long-contact-" + lines, pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var words = new PDFTextStripper();
                words.setStartPage(document.getNumberOfPages());
                assertThat(words.getText(document).replaceAll("\\R", ""))
                        .as(lines + " lines")
                        .contains("签发人：", "2026年3月9日", "联系单位：", "联系电话：", "9:00–11:30", "邮编000000");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void two_lines_stand_before_a_signature_and_no_more_are_pushed_to_its_page(PaperKind kind) throws Exception {
        var sample = ShippedWords.sample(kind);
        sample.put(PaperField.LAW, "《信访工作条例》第二十三条");
        sample.put(PaperField.REMEDY, "《信访工作条例》第三十五条");
        var headings = ShippedWords.template(kind).blocks(sample).stream()
                .filter(Block::isHeading)
                .map(Block::words)
                .toList();
        for (int lines = 1; lines <= 16; lines += 3) {
            for (var field : List.of(PaperField.REASONS, PaperField.OPINION, PaperField.REPLY, PaperField.SUBJECT)) {
                sample.put(field, "经过现场勘验。\n".repeat(lines));
            }
            var pdf = PRESS.paper(paper(ShippedWords.template(kind), sample, stamp()));

            keep("filled-" + kind.id() + "-" + lines, pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var last = document.getNumberOfPages();
                assertThat(Lines.downTo("主任 王某某", document, last))
                        .as(kind + " " + lines)
                        .isGreaterThanOrEqualTo(2);
                for (int page = 1; page < last; page++) {
                    assertThat(Lines.lowest(document, page))
                            .as(kind + " " + lines + " page " + page)
                            .isGreaterThan(FULL_ENOUGH);
                    assertThat(headings)
                            .as(kind + " " + lines + " page " + page)
                            .doesNotContain(Lines.last(document, page));
                }
            }
        }
    }

    @Test
    void a_stamp_stands_on_the_paper_and_shines_through() throws Exception {
        var text = ShippedWords.template(PaperKind.OPINION);

        var pdf = PRESS.paper(paper(text, ShippedWords.sample(PaperKind.OPINION), stamp()));

        keep("stamped", pdf);
        Pdf.assertArchivable(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var names = document.getPage(document.getNumberOfPages() - 1)
                    .getResources()
                    .getXObjectNames();
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void a_line_ends_nowhere_within_a_number() throws Exception {
        var number = "320508021-2026-000035";
        var words = IntStream.range(0, 28)
                .mapToObj(before -> "字".repeat(before) + number + "，后面还有很多字。")
                .collect(Collectors.joining("\n"));
        try (var document = Loader.loadPDF(PRESS.paper(reply(words)))) {
            assertThat(new PDFTextStripper().getText(document).split(number, -1))
                    .hasSize(28 + 1);
        }
    }

    @Test
    void a_long_paper_runs_over_pages() throws Exception {
        var pdf = PRESS.paper(reply("经查，该处积水系管道淤积所致，已责成养护单位限期疏通。\n".repeat(200)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
        Pdf.assertArchivable(pdf);
    }

    @Test
    void a_whole_file_has_a_cover_contents_with_pages_bookmarks_papers_and_pictures() throws Exception {
        var opinion = paper(ShippedWords.template(PaperKind.OPINION), ShippedWords.sample(PaperKind.OPINION), stamp());
        var photograph = Images.photograph(stamp()).orElseThrow();
        var file = new PrintedFile(
                "320508-2026-000017",
                "关于小区道路积水的意见𠮷",
                List.of(new Line("状态", "已答复"), new Line("收到日期", "2026年3月2日")),
                List.of(
                        new Chapter("信访内容", List.of(new Prose("第一段。\n\n第二段。"), new Heading("请求"), new Prose("疏通。"))),
                        new Chapter("文书", List.of(new Paper(opinion))),
                        new Chapter(
                                "附件",
                                List.of(
                                        new Attached(
                                                "照片.png", "sha", false, List.of(new Picture("照片.png", photograph))),
                                        new Attached(
                                                "合同.pdf",
                                                "sha",
                                                true,
                                                IntStream.rangeClosed(1, 200)
                                                        .mapToObj(nth ->
                                                                new Picture("合同.pdf · 第 " + nth + " 页", photograph))
                                                        .toList()),
                                        new Attached("录音.mp3", "未印入案卷", false, List.of())))),
                ISSUED);

        var pdf = PRESS.file(file);

        keep("file", pdf);
        Pdf.assertArchivable(pdf);
        assertThat(Pdf.text(pdf)).contains("信访案卷", "目录", "第二段。", "结论：予以支持。", "照片.png");
        try (var document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("封面", "目录", "信访内容", "文书", "附件");
            assertThat(outline.getLastChild().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("照片.png", "合同.pdf", "录音.mp3");
            assertThat(document.getNumberOfPages()).isGreaterThan(200);
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getPreviousSibling()
                            .children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("信访处理意见书 " + opinion.number());
        }
    }

    @Test
    void a_report_is_archivable_and_its_tables_go_on_over_pages() throws Exception {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> List.of("双塔街道第" + i + "社区", String.valueOf(i), "50%"))
                .toList();
        var report = new PrintedReport(
                "信访情况报告",
                "姑苏区",
                "2026 年",
                List.of(
                        new PrintedReport.Table("收到的信访事项", List.of("事项", "件数"), List.of(List.of("收到", "1,234"))),
                        new PrintedReport.Table("下级单位", List.of("单位", "收到", "占比"), rows)),
                "按事实发生之日统计。",
                "2026年11月26日",
                ISSUED);

        var pdf = PRESS.report(report);

        keep("report", pdf);
        Pdf.assertArchivable(pdf);
        assertThat(Pdf.text(pdf)).contains("信访情况报告", "2026 年", "1,234", "双塔街道第120社区");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("收到的信访事项", "下级单位");
        }
    }

    @Test
    void what_is_no_image_is_no_picture() {
        assertThat(Images.photograph("no image".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Images.size(Arrays.copyOf(stamp(), 20))).isEmpty();
    }

    /** A line may end at a space, which is none then. */
    private static String bare(String words) {
        return words.replace(" ", "");
    }

    static byte[] stamp() {
        var pixels = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var paint = pixels.createGraphics();
        paint.setColor(new Color(0xb3, 0x38, 0x2c, 0xcc));
        paint.setStroke(new BasicStroke(12));
        paint.drawOval(10, 10, 280, 280);
        paint.fillPolygon(star(0), star(1), 10);
        paint.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static int[] star(int axis) {
        return Stream.iterate(0, at -> at + 1)
                .limit(10)
                .mapToInt(at -> {
                    var angle = Math.PI * (at / 5.0 - 0.5);
                    var radius = at % 2 == 0 ? 80 : 31;
                    return 150 + (int) Math.round(radius * (axis == 0 ? Math.cos(angle) : Math.sin(angle)));
                })
                .toArray();
    }

    private static PrintedPaper reply(String words) {
        return paper(ShippedWords.template(PaperKind.REPLY), Map.of(PaperField.REPLY, words), null);
    }

    private static PrintedPaper paper(PaperText text, Map<PaperField, String> values, byte @Nullable [] stamp) {
        return new PrintedPaper(
                text.title(values),
                text.number("姑苏区", 2026, 17),
                "姑苏区",
                text.blocks(values),
                "2026年3月9日",
                ISSUED,
                stamp,
                null,
                false);
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + ".pdf"), pdf);
    }

    private static SpringTemplateEngine pages() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
