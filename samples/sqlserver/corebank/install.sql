-- Installs CoreBank: the core of a retail bank, first part.
-- Run with sqlcmd from this folder:  sqlcmd -S server -E -b -f 65001 -i install.sql
-- The database exists already; its collation is the server's usual one, SQL_Latin1_General_CP1_CI_AS.

:setvar DatabaseName "CoreBank"
:on error exit

USE [$(DatabaseName)]
GO
SET NOCOUNT ON
GO

PRINT N'Tables of $(DatabaseName) ...'
GO
:r schema/branches.sql
:r schema/account_types.sql
:r schema/customers.sql
:r schema/addresses.sql
:r schema/accounts.sql
:r schema/ledger_transactions.sql
:r schema/ledger_entries.sql
:r schema/error_log.sql
:r schema/audit_log.sql

PRINT N'Views ...'
GO
:r schema/views.sql

PRINT N'Functions, procedures, trigger ...'
GO
:r code/fn_available_balance.sql
:r code/tvf_account_entries.sql
:r code/usp_log_error.sql
:r code/usp_post_transfer.sql
:r code/usp_close_account.sql
:r code/tr_accounts_audit.sql

PRINT N'Data ...'
GO
:r data/branches.sql
:r data/account_types.sql
:r data/customers.sql
:r data/addresses.sql
:r data/accounts.sql
:r data/ledger_transactions.sql
:r data/ledger_entries.sql
:r data/error_log.sql
:r data/audit_log.sql

PRINT N'Done.'
GO
