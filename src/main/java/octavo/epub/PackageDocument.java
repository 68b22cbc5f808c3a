package octavo.epub;

/** The package document: metadata, manifest and spine; EPUB 3.3, section 5. */
final class PackageDocument {

    static final String FILE = "package.opf";

    private PackageDocument() {}

    static byte[] write(PackageMetadata metadata, Publication publication) {
        Xml xml = new Xml();
        xml.start("package")
                .attribute("xmlns", "http://www.idpf.org/2007/opf")
                .attribute("version", "3.0")
                .attribute("unique-identifier", PackageMetadata.IDENTIFIER)
                .attribute("xml:lang", metadata.language().tag())
                .attribute(
                        "prefix",
                        "onix: http://www.editeur.org/ONIX/book/codelists/current.html#"
                                + " ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/")
                .newline();
        metadata.write(xml);
        xml.newline().start("manifest");
        for (Item item : publication.items()) {
            xml.newline()
                    .start("item")
                    .attribute("id", item.getId())
                    .attribute("href", item.getHref())
                    .attribute("media-type", item.getMediaType().getName())
                    .attribute("properties", String.join(" ", item.properties()))
                    .end();
        }
        xml.newline().end().newline();
        xml.start("spine")
                .attribute("toc", Ncx.ID)
                .attribute("page-progression-direction", Direction.of(metadata.language()));
        for (String id : publication.spine()) {
            xml.newline().start("itemref").attribute("idref", id).end();
        }
        xml.newline().end().newline();
        return xml.bytes();
    }
}
