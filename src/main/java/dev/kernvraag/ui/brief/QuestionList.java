package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.OpenQuestion;

/** What is still open, what to do about it, and what it is about. */
class QuestionList extends Section {
    QuestionList(Brief brief, BriefWords words) {
        for (OpenQuestion open : brief.questions()) {
            Paragraph advice = new Paragraph(words.advice(open));
            advice.addClassName("kv-muted");
            add(new H3(words.question(open)), advice);
            UnorderedList about = new UnorderedList();
            open.names().forEach(name -> about.add(new ListItem(new Said(name))));
            open.named().forEach(card -> about.add(new ListItem(new Said(BriefWords.brief(card)), Said.number(card))));
            if (about.getComponentCount() > 0) {
                add(about);
            }
            if (!open.further().isEmpty()) {
                add(new Paragraph(words.t("brief.open.more", BriefWords.numbers(open.further()))));
            }
        }
    }
}
