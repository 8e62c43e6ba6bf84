# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house is compiled with: doorplate_house(<target>).
function(doorplate_house target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE DOORPLATE_VERSION="${PROJECT_VERSION}"
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
            -Wimplicit-fallthrough -Wswitch-enum
            -Wno-missing-field-initializers) # designated initializers leave the defaults to the struct
    endif()
endfunction()

# Adds the folders named, each with a CMakeLists.txt of its own.
macro(doorplate_rooms)
    foreach(room ${ARGN})
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/CMakeLists.txt")
            add_subdirectory(${room})
        endif()
    endforeach()
endmacro()

# The headers that nearly every file reads, read once: a file then takes a third to a half of the time. There are two
# kinds, core, and ui where there are widgets; each is made by a target that defines no more than all who share it.
option(DOORPLATE_PRECOMPILED_HEADERS "Compile the common headers once" ON)
# A short list on purpose: with all of Qt Network in it, reading the compiled headers cost more than it saved.
set(doorplate_headers_core <QString> <QList> <QMap> <QHash> <QObject> <QDateTime> <QJsonObject> <QJsonArray> <QUrl> <QDebug>
    <algorithm> <chrono> <expected> <functional> <memory> <optional> <variant>)
set(doorplate_headers_ui ${doorplate_headers_core} <QWidget> <QIcon> <QPainter> <QAbstractItemModel>)
set(doorplate_libraries_core Qt6::Core Qt6::Network)
set(doorplate_libraries_ui ${doorplate_libraries_core} Qt6::Widgets)

function(doorplate_precompiled kind target)
    if(NOT DOORPLATE_PRECOMPILED_HEADERS)
        return()
    endif()
    set(maker doorplate_headers_${kind})
    if(NOT TARGET ${maker})
        file(CONFIGURE OUTPUT ${maker}.cpp CONTENT "// Nothing but the headers.\n")
        add_library(${maker} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${maker}.cpp)
        doorplate_house(${maker})
        target_link_libraries(${maker} PRIVATE ${doorplate_libraries_${kind}})
        target_precompile_headers(${maker} PRIVATE ${doorplate_headers_${kind}})
        set_target_properties(${maker} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${maker})
endfunction()
