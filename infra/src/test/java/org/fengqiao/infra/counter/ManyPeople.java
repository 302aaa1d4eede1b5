package org.fengqiao.infra.counter;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What forty people write about one matter. Each time about another one, with hardly a word of the others: what was
 * written before is found to be the matter of before, which was answered already.
 *
 * @param place a name that nobody wrote before
 * @param source what is in the way there
 */
record ManyPeople(String place, String source, String trouble, String time, String harm, String wish) {
    private static final String NAMES = "锦帆桐芳柳杏梅葑望星采莲枫渡虹鹤";
    private static final List<String> SOURCES =
            List.of("搅拌站", "垃圾房", "变电所", "洗车场", "石材厂", "烧烤摊", "木工坊", "冷冻库", "印刷厂", "废品铺", "驾校", "水泵间");
    private static final List<String> TROUBLES =
            List.of("噪音扰民", "臭气熏天", "嗡嗡作响", "污水横流", "粉尘呛人", "油烟弥漫", "锯末乱飞", "压缩机轰鸣", "墨味刺鼻", "堆物挡路", "倒车鸣笛", "墙面震裂");
    private static final List<String> TIMES = List.of(
            "每天夜里两点", "大清早五六点", "从去年入冬起", "周末整个中午", "一刮东风", "晚饭之后", "放学那阵子", "三伏天里", "赶货的几周", "逢年过节", "上班高峰", "暴雨前后");
    private static final List<String> HARMS = List.of(
            "老人孩子没法睡觉",
            "窗户常年关死",
            "邻居担心辐射",
            "鞋子天天湿透",
            "衣服晾出去就发灰",
            "楼梯间熏得站不住",
            "孙女咳嗽不止",
            "玻璃跟着发抖",
            "头晕恶心好几回",
            "救护车进不来",
            "狗都吓得乱叫",
            "瓷砖一片片掉");
    private static final List<String> WISHES = List.of(
            "请尽快让它停下来",
            "盼望搬到别处",
            "恳求公布检测数据",
            "应当接入雨污管网",
            "要求装喷淋罩棚",
            "建议划定经营区",
            "劳烦上门查验执照",
            "能否换成低频机组",
            "责令加装过滤塔",
            "麻烦城管清理",
            "可不可以改道训练",
            "务必先加固再开机");

    /** @param before what was written about earlier, in whatever words */
    static ManyPeople notAboutWhat(String before) {
        return of(IntStream.range(0, SOURCES.size())
                .filter(i -> !before.contains(SOURCES.get(i)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("forty people wrote about everything here")));
    }

    static int matters() {
        return SOURCES.size();
    }

    static ManyPeople of(int matter) {
        var dice = new Random();
        return new ManyPeople(
                name(dice) + "路" + name(dice) + "里",
                SOURCES.get(matter),
                TROUBLES.get(matter),
                TIMES.get(matter),
                HARMS.get(matter),
                WISHES.get(matter));
    }

    private static String name(Random dice) {
        return "" + NAMES.charAt(dice.nextInt(NAMES.length())) + NAMES.charAt(dice.nextInt(NAMES.length()));
    }

    String title(int letter) {
        return switch (letter % 4) {
            case 0 -> place + source + trouble;
            case 1 -> trouble + "：" + place + source;
            case 2 -> place + source + harm;
            default -> time + place + source + trouble;
        };
    }

    String text(int letter) {
        return switch (letter % 4) {
            case 0 -> source + time + trouble + "，" + harm + "，" + wish + "。";
            case 1 -> time + source + trouble + "，" + wish + "！" + harm + "。";
            case 2 -> harm + "，" + source + trouble + "，" + time + "更厉害。" + wish + "。";
            default -> source + trouble + "，" + harm + "。" + time + "最难熬，" + wish + "。";
        };
    }
}
