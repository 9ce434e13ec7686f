/****** Object:  Table [dbo].[AccountTypes]    Script Date: 3/31/2025 9:15:02 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[AccountTypes](
	[AccountTypeId] [tinyint] NOT NULL,
	[TypeCode] [varchar](10) NOT NULL,
	[TypeName] [nvarchar](60) NOT NULL,
	[InterestRate] [decimal](7, 4) NOT NULL,
	[MinimumBalance] [money] NOT NULL,
	[MonthlyFee] [smallmoney] NOT NULL,
	[AllowsOverdraft] [bit] NOT NULL,
 CONSTRAINT [PK_AccountTypes] PRIMARY KEY CLUSTERED 
(
	[AccountTypeId] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY],
 CONSTRAINT [UQ_AccountTypes_TypeCode] UNIQUE NONCLUSTERED 
(
	[TypeCode] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
ALTER TABLE [dbo].[AccountTypes] ADD  CONSTRAINT [DF_AccountTypes_InterestRate]  DEFAULT ((0)) FOR [InterestRate]
GO
ALTER TABLE [dbo].[AccountTypes] ADD  CONSTRAINT [DF_AccountTypes_MinimumBalance]  DEFAULT ((0)) FOR [MinimumBalance]
GO
ALTER TABLE [dbo].[AccountTypes] ADD  CONSTRAINT [DF_AccountTypes_MonthlyFee]  DEFAULT ((0)) FOR [MonthlyFee]
GO
ALTER TABLE [dbo].[AccountTypes] ADD  CONSTRAINT [DF_AccountTypes_AllowsOverdraft]  DEFAULT ((0)) FOR [AllowsOverdraft]
GO
ALTER TABLE [dbo].[AccountTypes]  WITH CHECK ADD  CONSTRAINT [CK_AccountTypes_Rate] CHECK  ([InterestRate]>=(0) AND [InterestRate]<(100))
GO
ALTER TABLE [dbo].[AccountTypes] CHECK CONSTRAINT [CK_AccountTypes_Rate]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Products' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'AccountTypes'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Percent per year' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'AccountTypes', @level2type=N'COLUMN',@level2name=N'InterestRate'
GO
