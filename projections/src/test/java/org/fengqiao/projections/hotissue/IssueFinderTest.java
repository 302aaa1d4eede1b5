package org.fengqiao.projections.hotissue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters of many people about one matter are found, from hashes alone. */
class IssueFinderTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private final List<Sign> letters = new ArrayList<>();

    private static List<String> grams(String words) {
        return IntStream.range(0, words.length() - 1)
                .mapToObj(i -> words.substring(i, i + 2))
                .distinct()
                .toList();
    }

    private void letter(String person, String title, String text) {
        var n = letters.size();
        letters.add(new Sign(
                "case-%03d".formatted(n),
                person,
                "320508001000",
                null,
                FIRST.plusDays(n % 28),
                grams(title),
                grams(text)));
    }

    private void mixers(int people) {
        for (int i = 0; i < people; i++) {
            letter("mixer" + i, "河湾新村旁搅拌站噪音扰民" + "甲乙丙丁戊己庚辛".charAt(i % 8), "搅拌站日夜施工粉尘很大老人孩子无法入睡请求停工第" + i + "次反映");
        }
    }

    private void others() {
        var dice = new Random(7);
        for (int i = 0; i < 60; i++) {
            letter("other" + i, words(dice, 9), words(dice, 60));
        }
    }

    private static String words(Random dice, int length) {
        return dice.ints(length, 0x4E00, 0x4E00 + 900)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void the_same_matter_from_many_people_is_one_cluster_and_nothing_else_is_in_it() {
        mixers(7);
        others();
        var found = IssueFinder.find(letters);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst())
                .hasSize(7)
                .allSatisfy(letter -> assertThat(letter.person()).startsWith("mixer"));
    }

    @Test
    void a_cluster_is_told_in_the_order_of_its_days() {
        mixers(6);
        Collections.reverse(letters);
        assertThat(IssueFinder.find(letters).getFirst()).extracting(Sign::day).isSorted();
    }

    @Test
    void one_person_who_writes_many_times_is_no_hot_issue() {
        for (int i = 0; i < 12; i++) {
            letter("one", "河湾新村旁搅拌站噪音扰民", "搅拌站日夜施工粉尘很大老人孩子无法入睡");
        }
        others();
        assertThat(IssueFinder.find(letters)).isEmpty();
    }

    @Test
    void one_place_with_many_different_complaints_is_no_hot_issue() {
        var complaints = List.of(
                "门前路灯长期不亮晚上摔倒老人",
                "幼儿园收费太高没有公示标准",
                "电梯经常停运维修基金去向",
                "自来水压力太低热水器打不着",
                "产权证迟迟办不下来开发商推诿",
                "公交车站太远希望增设班次",
                "楼顶违章搭建阳光房漏水严重");
        for (int i = 0; i < complaints.size(); i++) {
            letter("neighbour" + i, "翡翠华庭小区" + complaints.get(i).substring(0, 6), complaints.get(i));
        }
        others();
        assertThat(IssueFinder.find(letters)).isEmpty();
    }

    @Test
    void one_complaint_at_many_places_is_no_hot_issue() {
        var places = List.of("桃花坞巷", "葑门横街", "金门路口", "石路广场", "彩香新邨", "胥江河边", "盘门外街");
        var dice = new Random(3);
        for (int i = 0; i < places.size(); i++) {
            letter("asker" + i, places.get(i) + "麻将馆扰民", places.get(i) + "麻将馆" + words(dice, 40));
        }
        others();
        assertThat(IssueFinder.find(letters)).isEmpty();
    }

    @Test
    void neither_the_order_of_the_letters_nor_the_key_of_the_hashes_matters() {
        mixers(9);
        others();
        var ids = IssueFinder.find(letters).stream()
                .map(cluster -> cluster.stream().map(Sign::id).toList())
                .toList();
        var shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(IssueFinder.find(shuffled).stream()
                        .map(cluster -> cluster.stream().map(Sign::id).toList())
                        .toList())
                .isEqualTo(ids);
        letters.clear();
        for (var sign : shuffled) {
            letters.add(new Sign(
                    sign.id(),
                    sign.person(),
                    sign.place(),
                    sign.category(),
                    sign.day(),
                    sign.title().stream().map(gram -> gram + "#").toList(),
                    sign.text().stream().map(gram -> gram + "#").toList()));
        }
        assertThat(IssueFinder.find(letters).stream()
                        .map(cluster -> cluster.stream().map(Sign::id).toList())
                        .toList())
                .isEqualTo(ids);
    }

    @Test
    void no_letters_make_no_cluster() {
        assertThat(IssueFinder.find(List.of())).isEmpty();
    }
}
