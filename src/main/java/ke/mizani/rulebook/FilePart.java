package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * One part of a workbook file, read once from front to back without keeping it and without
 * following anything in it.
 */
final class FilePart {

    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 100_000;
    static final int MOST_BLOCKS = 1_000;

    private static final int DEEPEST = 60;

    private static final XMLInputFactory READING = reading();

    private final XMLStreamReader xml;
    private Extent extent = Extent.NOTHING;
    private boolean isSheet;
    private int rows;
    private int cells;
    private int blocks;
    private int row;
    private int filled;
    private boolean counted;

    private FilePart(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** A part that must not be opened, and why. */
    static final class Unsafe extends Exception {

        private static final long serialVersionUID = 1L;

        private final Code code;

        Unsafe(Code code, String found) {
            super(found);
            this.code = code;
        }

        Code code() {
            return code;
        }

        String found() {
            return String.valueOf(getMessage());
        }
    }

    private static XMLInputFactory reading() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * How much the part holds, if it is a sheet.
     *
     * @throws Unsafe if it declares entities, is no XML or has more rows than a table of rules
     */
    static Optional<Extent> extent(String name, byte[] content) throws Unsafe {
        declaresNothing(name, content);
        try {
            XMLStreamReader xml = READING.createXMLStreamReader(new ByteArrayInputStream(content));
            FilePart part = new FilePart(xml);
            part.walk();
            return part.isSheet ? Optional.of(part.extent) : Optional.empty();
        } catch (XMLStreamException damaged) {
            throw new Unsafe(Code.UNREADABLE_WORKBOOK, name + " is damaged");
        }
    }

    /** Refuses what could fetch a file or grow without end, in whatever encoding. */
    static void declaresNothing(String name, byte[] content) throws Unsafe {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Unsafe(Code.XML_ENTITIES, name);
        }
    }

    private void walk() throws XMLStreamException, Unsafe {
        for (int depth = 0; xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unsafe(Code.XML_ENTITIES, "DOCTYPE");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new Unsafe(Code.UNREADABLE_WORKBOOK, "nested without end");
                }
                opened(xml.getLocalName(), depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                closed(xml.getLocalName());
            }
        }
    }

    private void opened(String element, int depth) throws Unsafe {
        if (depth == 1) {
            isSheet = element.equals("worksheet");
        } else if (isSheet) {
            switch (element) {
                case "row" -> {
                    rows = counted(rows, MOST_ROWS, "rows");
                    row = number(row + 1);
                    filled = 0;
                }
                case "c" -> {
                    cells = counted(cells, MOST_CELLS, "cells");
                    counted = false;
                }
                case "v", "f", "is" -> {
                    filled += counted ? 0 : 1;
                    counted = true;
                }
                case "mergeCell" -> blocks = counted(blocks, MOST_BLOCKS, "merged cells");
                default -> {}
            }
        }
    }

    private static int counted(int before, int most, String things) throws Unsafe {
        if (before == most) {
            throw new Unsafe(Code.TOO_LARGE, "more than " + most + " " + things + " in one sheet");
        }
        return before + 1;
    }

    /** The number of the row, which may be left out where it follows the one before. */
    private int number(int next) throws Unsafe {
        String told = xml.getAttributeValue(null, "r");
        if (told == null) {
            return next;
        }
        if (!told.matches("[1-9]\\d{0,6}")) {
            throw new Unsafe(Code.UNREADABLE_WORKBOOK, "row " + told);
        }
        return Integer.parseInt(told);
    }

    private void closed(String element) {
        if (isSheet && element.equals("row")) {
            extent = extent.and(row, filled);
        }
    }
}
