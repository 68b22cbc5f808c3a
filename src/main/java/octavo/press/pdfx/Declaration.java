package octavo.press.pdfx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import octavo.press.profile.Profile.Standard;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What a file says of itself.
 *
 * @param full whether it may say more than its standard wants
 * @param profile of the press that its colours are meant for, where one was given
 */
public record Declaration(Standard standard, boolean full, Optional<byte[]> profile) {

    private static final String REGISTRY = "http://www.color.org";

    void put(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.getPDFName("ViewerPreferences"));
        catalog.removeItem(COSName.LANG);
        PDDocumentInformation said = document.getDocumentInformation();
        if (!full) {
            catalog.removeItem(COSName.METADATA);
            catalog.removeItem(COSName.PAGE_LABELS);
            said.setAuthor(null);
            said.setSubject(null);
            said.setKeywords(null);
        }
        if (standard.pdfx()) {
            said.setModificationDate(said.getCreationDate());
            said.setTrapped("False");
            said.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
            said.setCustomMetadataValue("GTS_PDFXConformance", standard.name());
            COSArray intents = new COSArray();
            intents.add(intent(document));
            catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        }
    }

    /** The output intent (ISO 15930-1, 6.2.2): a registered condition by its name, any other by its profile. */
    private COSDictionary intent(PDDocument document) throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        if (profile.isPresent()) {
            PDStream stream = new PDStream(document, new ByteArrayInputStream(profile.get()), COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, 4);
            intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "Custom");
            intent.setString(COSName.INFO, "the printer's own profile");
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        } else {
            intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, standard.condition());
            intent.setString(COSName.REGISTRY_NAME, REGISTRY);
        }
        return intent;
    }
}
