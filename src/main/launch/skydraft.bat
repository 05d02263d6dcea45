@echo off
rem Starts Skydraft from any folder, on the Java of JAVA_HOME or else of PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

rem "openjdk version "25.0.1" 2025-10-21" has its major version third, behind a quotation mark.
set "VERSION=0"
for /f "tokens=3 delims=. " %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%v"
set VERSION=%VERSION:"=%
if %VERSION% lss 25 (
    echo skydraft: needs Java 25 or later, "%JAVA%" is Java %VERSION%; install one, for example from https://adoptium.net/temurin, or set JAVA_HOME to it 1>&2
    exit /b 1
)
"%JAVA%" "@%HOME_DIR%\lib\java.options" --module-path "%HOME_DIR%\lib" --module dev.skydraft/dev.skydraft.Main %*
