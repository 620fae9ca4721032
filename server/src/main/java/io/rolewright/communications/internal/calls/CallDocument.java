package io.rolewright.communications.internal.calls;

import io.rolewright.communications.script.AnswerKind;
import io.rolewright.communications.script.Question;
import io.rolewright.communications.script.Turn;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A turn as TwiML, the language in which Twilio is told what to do in a call. Recording is no verb of it: whoever answers with
 * the document begins it beside.
 */
final class CallDocument {
    private static final int LONGEST_HINTS = 500;
    private static final String PATIENCE = "6";

    private final XMLStreamWriter xml;
    private final String language;

    private CallDocument(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    /**
     * The document of a turn.
     *
     * @param language in which is spoken, as BCP 47
     * @param next where is told what was heard
     */
    static String of(Turn turn, String language, String next) {
        return written(xml -> new CallDocument(xml, language).write(turn, next));
    }

    /** The document that ends a call without a word. */
    static String hangUp() {
        return written(xml -> {
            xml.writeStartElement("Response");
            xml.writeEmptyElement("Hangup");
            xml.writeEndElement();
        });
    }

    /** What stands in a document. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String written(Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text takes everything", impossible);
        }
        return text.toString();
    }

    private void write(Turn turn, String next) throws XMLStreamException {
        xml.writeStartElement("Response");
        switch (turn.next()) {
            case Turn.Next.Listen listen -> listen(turn, listen.question(), next);
            case Turn.Next.Transfer transfer -> {
                say(turn);
                xml.writeStartElement("Dial");
                xml.writeCharacters(transfer.number());
                xml.writeEndElement();
            }
            case Turn.Next.HangUp hangUp -> {
                say(turn);
                xml.writeEmptyElement("Hangup");
            }
        }
        xml.writeEndElement();
    }

    /** What is said stands within, so that whoever knows the answer need not hear it out. */
    private void listen(Turn turn, Question question, String next) throws XMLStreamException {
        xml.writeStartElement("Gather");
        xml.writeAttribute("input", "dtmf speech");
        xml.writeAttribute("action", next);
        xml.writeAttribute("method", "POST");
        xml.writeAttribute("timeout", PATIENCE);
        xml.writeAttribute("speechTimeout", "auto");
        xml.writeAttribute("actionOnEmptyResult", "true");
        xml.writeAttribute("language", language);
        if (question.kind() == AnswerKind.CHOICE) {
            xml.writeAttribute("hints", hints(question));
        }
        say(turn);
        xml.writeEndElement();
    }

    private static String hints(Question question) {
        var hints = question.choices().values().stream()
                .flatMap(words -> words.stream().limit(2))
                .collect(Collectors.joining(","));
        return hints.substring(0, Math.min(hints.length(), LONGEST_HINTS));
    }

    private void say(Turn turn) throws XMLStreamException {
        for (var text : turn.say()) {
            xml.writeStartElement("Say");
            xml.writeAttribute("language", language);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }
}
