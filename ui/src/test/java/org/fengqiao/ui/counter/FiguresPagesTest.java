package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(CounterHouse.class)
class FiguresPagesTest {
    private static final String CENTRE = "/counter/figures/320508023021";

    @Autowired
    private WebApplicationContext context;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).build(),
                UUID.randomUUID().toString());
    }

    @Test
    void the_start_leads_there_and_a_centre_is_found_by_its_name() {
        assertThat(visitor.open("/counter")).contains("href=\"/counter/figures\"");
        assertThat(visitor.open("/counter/figures?q=定慧寺巷")).contains(CENTRE, "定慧寺巷社区居委会");
        assertThat(visitor.open("/counter/figures?q=无此处")).contains("没有找到“无此处”");
    }

    @Test
    void it_says_how_many_how_fast_and_how_satisfied_and_hides_what_is_few() {
        assertThat(visitor.open(CENTRE))
                .contains("截至2026年10月31日，每月更新", "35 件", "少于 5 件", "9 天", "至少 92%", "不公开</td>", "物业管理");
        assertThat(visitor.open(CENTRE + "?year=2025")).contains("2025 年按领域");
        assertThat(visitor.open(CENTRE + "?year=1999'")).contains("2026 年按领域");
        assertThat(visitor.open(CENTRE + "?lang=en")).contains("fewer than 5", "at least 92%", "Property management");
    }

    @Test
    void anybody_on_the_way_may_keep_it_for_ten_minutes() {
        visitor.open(CENTRE);
        assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("max-age=600, public");
        assertThat(visitor.answer.getHeader("Vary")).contains("Cookie");
    }

    @Test
    void a_centre_that_nobody_is_sent_to_has_its_page_as_well() {
        assertThat(visitor.open("/counter/figures")).contains("/counter/figures/320500000000", "姑苏区");
        assertThat(visitor.open("/counter/figures?q=苏州市")).contains("/counter/figures/320500000000");
        assertThat(visitor.open("/counter/figures/320500000000")).contains("苏州市的公开数据", "35 件");
    }

    @Test
    void a_closed_centre_keeps_its_past_and_names_who_stands_in_its_place() {
        assertThat(visitor.open("/counter/figures/320508024000"))
                .contains("沧浪街道已于2025年3月1日撤并，现在由双塔街道接替", "/counter/figures/320508023000", "2025 年按领域", "截至2025年2月28日")
                .doesNotContain("2026 年", "每月更新");
        assertThat(visitor.open("/counter/figures/320508026000?lang=en"))
                .contains("was split on 1 March 2025; in its place stand 双塔街道, 定慧寺巷社区居委会.");
    }

    @Test
    void a_closed_centre_is_found_by_its_name_together_with_who_stands_in_its_place() {
        assertThat(visitor.open("/counter/figures?q=沧浪"))
                .containsSubsequence("/counter/figures/320508023000", "/counter/figures/320508024000", "沧浪街道（已并入双塔街道）")
                .doesNotContain("没有找到");
    }

    @Test
    void what_is_no_centre_is_not_there() {
        for (var code : new String[] {"jiangsu-xinfang", "gusu-xinfang", "000000000000", "..%2fetc"}) {
            visitor.open("/counter/figures/" + code);
            assertThat(visitor.answer.getStatus()).as(code).isEqualTo(404);
            assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("no-store");
        }
    }
}
