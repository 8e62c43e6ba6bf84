// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/plaintext.h"

#include "core/importers/importtext.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// By its mark; or by every other byte of the beginning being zero, as Windows' editors save it without one.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8)
        return marked;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 400) & ~1;
    if (looked < 4)
        return std::nullopt;
    int evenZeros = 0;
    int oddZeros = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        evenZeros += bytes[i] == '\0';
        oddZeros += bytes[i + 1] == '\0';
    }
    if (evenZeros == 0 && oddZeros * 2 > looked * 9 / 10)
        return QStringConverter::Utf16LE;
    if (oddZeros == 0 && evenZeros * 2 > looked * 9 / 10)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isText(QChar c)
{
    return c.unicode() >= 0x20 || c == u'\n' || c == u'\t' || c == u'\f';
}

// Nothing when the bytes are not of that encoding.
std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::expected<PlainText, ImportProblem> plainText(const QByteArray &bytes)
{
    if (bytes.size() > largestImport) {
        return std::unexpected(ImportProblem{
            {},
            ImportText::tr("The file is larger than %1, so it is no settings file. Choose the settings file itself.")
                .arg(QLocale().formattedDataSize(largestImport))});
    }
    PlainText plain;
    if (const auto wide = wideEncoding(bytes)) {
        const auto text = decoded(bytes, *wide);
        if (!text || bytes.size() % 2 != 0)
            return std::unexpected(ImportProblem{
                {}, ImportText::tr("The file ends in the middle of a character: it was cut off. Copy it again.")});
        plain.text = *text;
    } else if (const auto text = decoded(bytes, QStringConverter::Utf8)) {
        plain.text = *text;
    } else {
        plain.text = QString::fromLatin1(bytes);
        plain.notes += {ImportNote::Kind::Information,
                        {},
                        ImportText::tr("The file is not in UTF-8. It was read as Latin-1; check names and passwords "
                                       "that have letters beyond a to z.")};
    }
    plain.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto strange = std::find_if_not(plain.text.cbegin(), plain.text.cend(), isText);
    if (strange != plain.text.cend()) {
        const int line = 1 + int(std::count(plain.text.cbegin(), strange, u'\n'));
        return std::unexpected(ImportProblem{
            {{}, line},
            ImportText::tr("there is a character here that no settings file has. This is a program's binary file, or a "
                           "file that was damaged.")});
    }
    return plain;
}

} // namespace doorplate
