package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals that the needs serve, and the problems that they answer. */
final class WhyChapter {
    private static final int[] GOALS = {680, 2_540, 2_250, 1_560, 1_452, 930};
    private static final int[] PROBLEMS = {680, 5_182, 1_450, 1_100, 1_000};

    private WhyChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.why"));
        paper.part(words.t("brief.part.goals"));
        goals(paper, brief.canvas(CardKind.GOAL), words);
        paper.part(words.t("brief.part.problems"));
        problems(paper, brief.canvas(CardKind.PROBLEM), words);
        ClimbPart.write(paper, brief, CardKind.PROBLEM, words);
    }

    private static void goals(Paper paper, List<Entry> goals, BriefWords words) {
        if (goals.isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.empty.GOAL"));
            return;
        }
        Table table = paper.table(
                words.t("brief.table.goals"),
                GOALS,
                Cell.heads(
                        words,
                        "brief.column.number",
                        "brief.column.goal",
                        "brief.field.measure",
                        "brief.column.change",
                        "brief.field.byWhen",
                        "brief.column.needs"));
        for (Entry goal : goals) {
            String change = Stream.of(goal.field("from"), goal.field("to"))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(" – "));
            table.row(
                    Cell.text(BriefWords.number(goal.card())),
                    Cell.of(Line.place(goal.card())).pictured(goal),
                    Fields.given(goal.field("measure")),
                    Fields.given(change),
                    Fields.given(goal.field("byWhen")),
                    Fields.numbers(goal.reaches(CardKind.NEED)));
        }
    }

    private static void problems(Paper paper, List<Entry> problems, BriefWords words) {
        if (problems.isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.empty.PROBLEM"));
            return;
        }
        Table table = paper.table(
                words.t("brief.table.problems"),
                PROBLEMS,
                Cell.heads(
                        words,
                        "brief.column.number",
                        "brief.column.problem",
                        "brief.field.howOften",
                        "brief.field.howBad",
                        "brief.column.needs"));
        for (Entry problem : problems) {
            table.row(
                    Cell.text(BriefWords.number(problem.card())),
                    Cell.of(Line.place(problem.card())).pictured(problem),
                    Fields.of(problem, "howOften", words),
                    Fields.of(problem, "howBad", words),
                    Fields.numbers(problem.reaches(CardKind.NEED)));
        }
    }
}
