package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.ui.counter.CounterHouse.Hands;
import org.fengqiao.ui.pretend.PretendPublications;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(CounterHouse.class)
class PlainPageTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Hands hands;

    @Autowired
    PretendPublications publications;

    private Visitor visitor() {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(context).build(),
                UUID.randomUUID().toString());
    }

    /** Every page as somebody meets it, by a name. */
    private Map<String, String> pages(String language) {
        var seen = new LinkedHashMap<String, String>();
        var visitor = visitor();
        for (var path : List.of("", "/privacy", "/lodge", "/track", "/nowhere")) {
            seen.put("page" + path.replace('/', '-'), visitor.open("/counter" + path + "?lang=" + language));
        }
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "go", "next");
        seen.put("faults", visitor.page);
        visitor.send("/counter/lodge", "title", "楼上装修漏水，三个月没有解决", "text", "三月起漏水。", "go", "next");
        seen.put("where", visitor.send("/counter/lodge", "search", "姑苏区定慧寺巷88号", "go", "find"));
        seen.put("request", visitor.send("/counter/lodge", "centre", "320508023021", "go", "next"));
        seen.put("who", visitor.send("/counter/lodge", "go", "next"));
        seen.put("check", visitor.send("/counter/lodge", "name", "张秀英", "phone", "13800000000", "go", "next"));
        hands.forward(Duration.ofMinutes(1));
        seen.put("done", visitor.send("/counter/lodge", "go", "send"));
        seen.put("matter", visitor.open("/counter/matter"));
        seen.put("supplement", visitor.open("/counter/matter/supplement"));
        seen.put("figures", visitor.open("/counter/figures?q=双塔"));
        seen.put("figures-centre", visitor.open("/counter/figures/320508023021"));
        seen.put("offices", visitor.open("/counter/offices"));
        seen.put("office", visitor.open("/counter/offices/320508023021"));
        seen.put("procedure", visitor.open("/counter/procedure"));
        publications.opinions.clear();
        seen.put("opinions-none", visitor.open("/counter/opinions"));
        publications.opinions.add(PretendPublications.opinion("one", "某小区电梯停运问题"));
        seen.put("opinions", visitor.open("/counter/opinions"));
        seen.put("opinion", visitor.open("/counter/opinions/one"));
        seen.put("withdraw", visitor.open("/counter/matter/withdraw"));
        hands.forward(Duration.ofMinutes(30));
        seen.put("again", visitor.send("/counter/matter/withdraw", "words", "x", "go", "next"));
        return seen;
    }

    @Test
    void every_page_is_whole_in_both_languages_and_without_a_script() {
        for (var language : List.of("zh", "en")) {
            assertThat(pages(language))
                    .hasSize(23)
                    .allSatisfy((name, html) -> assertThat(html)
                            .contains(language.equals("en") ? "<html lang=\"en\"" : "<html lang=\"zh-CN\"", "</html>")
                            .doesNotContain("<script", "??", ">counter.", "style=\"", "onclick"));
        }
    }

    @Test
    void an_english_page_has_no_chinese_but_names_and_examples() {
        assertThat(pages("en").get("page").replace("中文", "")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void the_heaviest_page_with_its_styles_and_pictures_stays_under_100_kB() throws IOException {
        var assets = 0L;
        for (var asset : List.of("tokens.css", "counter.css", "counter-leaf.svg", "leaf.svg")) {
            assets += Files.size(RESOURCES.resolve("META-INF/resources/assets").resolve(asset));
        }
        var heaviest = pages("zh").values().stream()
                .mapToLong(html -> html.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElseThrow();
        assertThat(assets).isPositive();
        assertThat(assets + heaviest).isLessThan(100_000);
    }

    @Test
    void every_key_that_a_template_names_has_words() throws IOException {
        var named = new ArrayList<String>();
        try (var templates = Files.list(RESOURCES.resolve("templates/counter"))) {
            for (var template : templates.toList()) {
                KEY.matcher(Files.readString(template)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        var words = new Words();
        assertThat(named)
                .hasSizeGreaterThan(50)
                .allMatch(key -> words.in(Words.CHINESE).knows(key)
                        && words.in(Words.ENGLISH).knows(key));
    }

    @Test
    void what_is_not_there_is_said_on_a_page_of_the_counter() {
        var visitor = visitor();
        visitor.open("/counter/nowhere");
        assertThat(visitor.answer.getStatus()).isEqualTo(404);
        assertThat(visitor.page).contains("没有这个页面");
    }

    @Test
    void the_pages_of_lodging_may_be_kept_by_the_browser_alone() {
        var visitor = visitor();
        visitor.open("/counter/lodge");
        assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void the_qr_code_reads_as_the_address_it_was_made_of() throws Exception {
        var address = "https://petitions.example.cn/counter/track?number=320508023021-2026-000017";
        var code = QrCode.of(address);
        var scale = 4;
        var side = code.size() * scale;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().forEach(module -> {
            for (var dy = 0; dy < scale; dy++) {
                for (var dx = 0; dx < scale; dx++) {
                    var x = Integer.parseInt(module.group(1)) * scale + dx;
                    var y = Integer.parseInt(module.group(2)) * scale + dy;
                    pixels[y * side + x] = 0;
                }
            }
        });
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(address);
    }

    @Test
    void an_address_finds_the_centre_whose_name_it_holds() {
        var units = new PretendedUnits();
        var centres = new Centres(units, new ClosedUnits(units), new Words());
        assertThat(centres.search("苏州市姑苏区定慧寺巷88号").choices())
                .extracting(Choice::name)
                .startsWith("定慧寺巷社区居委会");
        assertThat(centres.search("双塔").choices()).extracting(Choice::within).containsExactly("姑苏区");
        assertThat(centres.search("x").choices()).isEmpty();
        assertThat(centres.taking("320500000000")).isEmpty();
        assertThat(centres.taking("../etc")).isEmpty();
    }
}
