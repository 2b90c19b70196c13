package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;

/** The brief on one sheet, chapter by chapter as in its files. */
class BriefSheet extends Article {
    private final Brief brief;
    private final BriefWords words;

    BriefSheet(Brief brief) {
        this.brief = brief;
        this.words = BriefWords.of(brief);
        addClassNames("kv-sheet", "kv-brief-sheet");
        getElement().setAttribute("lang", brief.language().tag());
        Paragraph kicker = new Paragraph(words.t("brief.name"));
        kicker.addClassName("kv-brief-kicker");
        H1 title = new H1(brief.title());
        title.getElement().setAttribute("dir", "auto");
        Paragraph about = new Paragraph(words.about());
        about.addClassName("kv-muted");
        Header head = new Header(kicker, title, about);
        head.addClassName("kv-brief-title");
        add(head, summary(), asked(), needs(), why(), who());
        brief.own().forEach(canvas -> add(own(canvas)));
        add(open());
    }

    private Section summary() {
        Section chapter = chapter("brief.chapter.summary", new Paragraph(words.gathered()));
        chapter.add(new H3(words.t("brief.part.asked")));
        if (brief.askedFor().isEmpty()) {
            chapter.add(note(words.t("brief.askedNothing")));
        } else {
            Paragraph quote = new Paragraph(new Said(brief.askedFor()));
            quote.addClassName("kv-brief-quote");
            chapter.add(quote);
        }
        chapter.add(new H3(words.t("brief.part.top")), new Paragraph(words.turnout()));
        if (!words.top().isEmpty()) {
            chapter.add(new NeedList(words.top(), words, false), new Paragraph(words.reached()));
        }
        chapter.add(new H3(words.t("brief.part.openShort")));
        if (brief.questions().isEmpty()) {
            chapter.add(new Paragraph(words.t("brief.open.none")));
        } else {
            UnorderedList open = new UnorderedList();
            brief.questions().forEach(question -> open.add(new ListItem(words.question(question) + ".")));
            chapter.add(open);
        }
        return chapter;
    }

    private Section asked() {
        Section chapter = chapter("brief.chapter.asked", new H3(words.t("brief.part.means")));
        if (brief.canvas(CardKind.MEANS).isEmpty()) {
            chapter.add(note(words.t("brief.empty.MEANS")));
        } else {
            chapter.add(new Paragraph(words.t("brief.means.intro")), new AskedList(brief, words));
        }
        climbs(chapter, CardKind.MEANS);
        chapter.add(new H3(words.t("brief.part.unasked")));
        if (brief.unasked().isEmpty()) {
            chapter.add(new Paragraph(words.t(brief.needs().isEmpty() ? "brief.empty.NEED" : "brief.unasked.none")));
        } else {
            chapter.add(
                    new Paragraph(words.t("brief.unasked.intro")),
                    AskedList.needs(brief.unasked().stream()
                            .map(one -> one.need().card())
                            .toList()));
        }
        return chapter;
    }

    private Section needs() {
        if (brief.needs().isEmpty()) {
            return chapter("brief.chapter.needs", note(words.t("brief.empty.NEED")));
        }
        return chapter("brief.chapter.needs", new Paragraph(words.turnout()), new NeedList(brief.needs(), words, true));
    }

    private Section why() {
        Section chapter = chapter(
                "brief.chapter.why",
                new H3(words.t("brief.part.goals")),
                cards(CardKind.GOAL),
                new H3(words.t("brief.part.problems")),
                cards(CardKind.PROBLEM));
        climbs(chapter, CardKind.PROBLEM);
        return chapter;
    }

    private void climbs(Section chapter, CardKind kind) {
        if (!brief.climbs(kind).isEmpty()) {
            chapter.add(
                    new H3(words.t("brief.part.climbs." + kind)),
                    new Paragraph(words.t("brief.climbs.intro." + kind)),
                    new ClimbList(brief.climbs(kind), words));
        }
    }

    private Section who() {
        return chapter(
                "brief.chapter.who",
                new H3(words.t("brief.part.stakeholders")),
                cards(CardKind.STAKEHOLDER),
                new H3(words.t("brief.part.people")),
                new Paragraph(words.tookPart()),
                new PeopleList(brief, words));
    }

    private Section own(Brief.OwnCanvas canvas) {
        H2 name = new H2(canvas.name());
        name.getElement().setAttribute("dir", "auto");
        Section chapter = new Section(name);
        chapter.addClassName("kv-brief-chapter");
        if (!canvas.question().isEmpty()) {
            chapter.add(new Paragraph(new Said(canvas.question())));
        }
        if (canvas.cards().isEmpty()) {
            chapter.add(note(words.t("brief.empty.OWN")));
        }
        for (String section : canvas.sections()) {
            if (!canvas.in(section).isEmpty()) {
                if (canvas.sections().size() > 1) {
                    chapter.add(new H3(section));
                }
                chapter.add(new CardList(CardKind.OWN, canvas.in(section), words));
            }
        }
        return chapter;
    }

    private Section open() {
        if (brief.questions().isEmpty()) {
            return chapter("brief.chapter.open", new Paragraph(words.t("brief.open.none")));
        }
        return chapter("brief.chapter.open", new QuestionList(brief, words));
    }

    private Component cards(CardKind kind) {
        return brief.canvas(kind).isEmpty()
                ? note(words.t("brief.empty." + kind))
                : new CardList(kind, brief.canvas(kind), words);
    }

    private Section chapter(String title, Component... parts) {
        Section chapter = new Section(new H2(words.t(title)));
        chapter.addClassName("kv-brief-chapter");
        chapter.add(parts);
        return chapter;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("kv-muted");
        return note;
    }
}
