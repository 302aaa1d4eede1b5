package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.ui.pretend.PretendContacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whom to ask is published: at each unit, or at the nearest one above it. */
@SpringJUnitWebConfig(CounterHouse.class)
class OfficePagesTest {
    private static final String DISTRICT = "320508000000";
    private static final String COMMUNITY = "320508023021";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PretendContacts contacts;

    private Visitor visitor;

    @BeforeEach
    void come() {
        contacts.forget();
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).build(),
                UUID.randomUUID().toString());
    }

    private void publish(String unit) {
        contacts.publish(
                new Actor.House(), UnitCode.of(unit), PretendContacts.CONTACT, LocalDate.of(2026, 11, 23), "c");
    }

    @Test
    void the_start_leads_to_the_units_and_one_is_found_by_its_name() {
        assertThat(visitor.open("/counter")).contains("href=\"/counter/offices\"", "href=\"/counter/procedure\"");
        assertThat(visitor.open("/counter/offices")).contains("苏州市", "姑苏区").doesNotContain("定慧寺巷", "江苏省");
        assertThat(visitor.open("/counter/offices?q=定慧寺巷")).contains("/counter/offices/" + COMMUNITY);
        assertThat(visitor.page).containsSubsequence("定慧寺巷社区居委会", "姑苏区 · 双塔街道").doesNotContain("还有更多");
        assertThat(visitor.open("/counter/offices?q=江苏省")).contains("没有找到“江苏省”");
        assertThat(visitor.open("/counter/offices?q=无此处")).contains("没有找到“无此处”");
    }

    @Test
    void where_more_match_than_are_listed_it_is_said() {
        assertThat(visitor.open("/counter/offices?q=小区"))
                .contains("第20小区居委会", "还有更多相符的单位没有列出")
                .doesNotContain("第21小区");
    }

    @Test
    void its_page_can_be_called_and_says_when_and_where() {
        publish(COMMUNITY);

        assertThat(visitor.open("/counter/offices/" + COMMUNITY))
                .contains("href=\"tel:+8651265220000\"", "0512-65220000", "href=\"tel:12345\"")
                .contains("周一至周三、周六 9:00–11:30、13:30–17:00", "示例路 1 号一楼", "https://gusu.example.cn/xinfang")
                .doesNotContain("没有另外公布");
        assertThat(visitor.open("/counter/offices/" + COMMUNITY + "?lang=en"))
                .contains("Monday to Wednesday, Saturday, 9:00–11:30, 13:30–17:00");
        assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("max-age=600, public");
    }

    @Test
    void where_a_unit_published_nothing_the_nearest_above_is_shown_as_such() {
        publish(DISTRICT);

        assertThat(visitor.open("/counter/offices/" + COMMUNITY))
                .contains("定慧寺巷社区居委会没有另外公布联系方式，请联系它的上级姑苏区", "tel:+8651265220000");
    }

    @Test
    void where_nobody_published_anything_it_is_said_and_no_empty_list_stands_there() {
        assertThat(visitor.open("/counter/offices/" + COMMUNITY))
                .contains("都还没有公布电话和接待地点")
                .doesNotContain("<dl", "tel:");
    }

    @Test
    void a_closed_unit_names_who_stands_in_its_place_instead_of_a_telephone() {
        publish(DISTRICT);

        assertThat(visitor.open("/counter/offices?q=沧浪"))
                .containsSubsequence("/counter/offices/320508023000", "/counter/offices/320508024000", "沧浪街道（已并入双塔街道）");
        assertThat(visitor.open("/counter/offices/320508024000"))
                .contains("沧浪街道已于2025年3月1日撤并，现在由双塔街道接替", "/counter/offices/320508023000", "双塔街道的联系方式")
                .doesNotContain("tel:");
        assertThat(visitor.open("/counter/offices/320508027000"))
                .contains("没有单位接替。有事请找它的上级姑苏区", "/counter/offices/320508000000");
    }

    @Test
    void what_is_no_unit_is_not_there() {
        for (var code : new String[] {"000000000000", "none", "..%2fetc"}) {
            visitor.open("/counter/offices/" + code);
            assertThat(visitor.answer.getStatus()).as(code).isEqualTo(404);
        }
    }

    @Test
    void the_procedure_says_each_step_with_the_numbers_and_articles_of_the_rulebook() {
        assertThat(visitor.open("/counter/procedure"))
                .contains("收到之日起 15 日内转送", "自受理之日起 60 日内办结", "最多 30 日", "《信访工作条例》第三十一条第六项、第三十二条、第三十四条", "代表不超过 5 人")
                .as("what is off is not published")
                .doesNotContain("简单的事");
        assertThat(visitor.open("/counter/procedure?lang=en")).contains("within 15 days", "art. 22");
    }

    @Test
    void the_regulation_is_published_whole_and_its_articles_can_be_pointed_at() {
        assertThat(visitor.open("/counter/law")).contains("id=\"a1\"", "id=\"a18\"", "id=\"a50\"", "自2022年5月1日起施行");
        for (int article = 1; article <= 50; article++) {
            assertThat(visitor.open("/counter/law")).containsOnlyOnce("id=\"a" + article + "\"");
        }
    }
}
