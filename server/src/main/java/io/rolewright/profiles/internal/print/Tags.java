package io.rolewright.profiles.internal.print;

import io.rolewright.profiles.internal.print.Block.Role;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a PDF: which stretch of which page is which paragraph. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final COSArray parents = new COSArray();
    private PDStructureElement element;
    private PDStructureElement list;
    private Role last = Role.TITLE;
    private PDPage page = new PDPage();
    private COSArray ofPage = new COSArray();

    Tags(PDDocument document) {
        this.whole = new PDStructureElement("Document", root);
        this.element = whole;
        this.list = whole;
        root.appendKid(whole);
        var tree = new PDNumberTreeNode(COSArray.class);
        tree.getCOSObject().setItem(COSName.NUMS, parents);
        root.setParentTree(tree);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** From here on marks stand on this page. */
    void turn(PDPage next) {
        var number = parents.size() / 2;
        page = next;
        page.setStructParents(number);
        ofPage = new COSArray();
        parents.add(COSInteger.get(number));
        parents.add(ofPage);
        root.setParentTreeNextKey(number + 1);
    }

    /** A new paragraph begins; items that follow each other are one list. */
    void begin(Role role, PDPageContentStream out) throws IOException {
        if (role == Role.BULLET && last != Role.BULLET) {
            list = child("L", whole);
        }
        var parent = role == Role.BULLET ? child(role.tag(), list) : whole;
        element = child(role == Role.BULLET ? "LBody" : role.tag(), parent);
        last = role;
        goOn(role, out);
    }

    /** The paragraph goes on, perhaps on another page. */
    void goOn(Role role, PDPageContentStream out) throws IOException {
        var number = ofPage.size();
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        ofPage.add(element.getCOSObject());
        out.beginMarkedContent(COSName.getPDFName(role == Role.BULLET ? "LBody" : role.tag()), number);
    }

    private static PDStructureElement child(String tag, PDStructureElement parent) {
        var child = new PDStructureElement(tag, parent);
        parent.appendKid(child);
        return child;
    }
}
