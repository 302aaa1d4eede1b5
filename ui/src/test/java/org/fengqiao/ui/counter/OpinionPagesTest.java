package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.fengqiao.ui.pretend.PretendPublications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Last words after a hearing are read by everybody for a while. */
@SpringJUnitWebConfig(CounterHouse.class)
class OpinionPagesTest {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PretendPublications publications;

    private Visitor visitor;

    @BeforeEach
    void come() {
        publications.opinions.clear();
        publications.withheld = false;
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).build(),
                UUID.randomUUID().toString());
    }

    @Test
    void the_start_and_every_foot_lead_there() {
        assertThat(visitor.open("/counter")).contains("href=\"/counter/opinions\"");
        assertThat(visitor.open("/counter/privacy")).contains("href=\"/counter/opinions\"");
    }

    @Test
    void one_is_listed_and_read_with_whose_it_is_and_until_when() {
        publications.opinions.add(PretendPublications.opinion("one", "某小区电梯停运问题"));

        assertThat(visitor.open("/counter/opinions"))
                .contains("某小区电梯停运问题", "/counter/opinions/one", "苏州市", "维持", "2026年11月20日至2026年12月31日");
        assertThat(visitor.open("/counter/opinions/one"))
                .contains("应在一周内修复。", "2026年11月6日作出", "href=\"/counter/law#a36\"");
        assertThat(visitor.open("/counter/opinions/one?lang=en"))
                .contains("Upheld", "Published from 20 November 2026", "lang=\"zh-CN\"");
    }

    @Test
    void nobody_on_the_way_keeps_what_may_be_taken_down() {
        publications.opinions.add(PretendPublications.opinion("one", "某小区电梯停运问题"));
        for (var path : new String[] {"/counter/opinions", "/counter/opinions/one"}) {
            visitor.open(path);
            assertThat(visitor.answer.getHeader("Cache-Control")).as(path).doesNotContain("public");
        }
    }

    @Test
    void what_is_not_published_is_said_so() {
        visitor.open("/counter/opinions/gone");

        assertThat(visitor.answer.getStatus()).isEqualTo(404);
        assertThat(visitor.page).contains("这份复核意见没有公示", "已经撤下");
    }

    @Test
    void where_there_is_none_it_is_said_what_will_stand_there() {
        assertThat(visitor.open("/counter/opinions")).contains("现在没有公示的复核意见").doesNotContain("<ul class=\"opinions\"");
    }

    @Test
    void where_words_are_withheld_nobody_is_told_that_there_are_none() {
        publications.withheld = true;

        assertThat(visitor.open("/counter/opinions")).contains("现在无法显示").doesNotContain("现在没有公示的复核意见");
    }

    @Test
    void many_are_read_page_by_page() {
        IntStream.range(0, 25)
                .forEach(i -> publications.opinions.add(PretendPublications.opinion("id" + i, "第" + i + "件")));

        assertThat(visitor.open("/counter/opinions"))
                .contains("第19件", "/counter/opinions?after=20")
                .doesNotContain("第20件", "回到最新");
        assertThat(visitor.open("/counter/opinions?after=20"))
                .contains("第20件", "第24件", "回到最新")
                .doesNotContain("?after=", "第19件");
    }

    @Test
    void what_is_written_is_shown_as_words() {
        publications.opinions.add(PretendPublications.opinion("one", "<b>某小区</b>"));

        assertThat(visitor.open("/counter/opinions/one"))
                .contains("&lt;b&gt;某小区")
                .doesNotContain("<b>某小区");
    }
}
